# The texts of the programs: ${PROJECT_SOURCE_DIR}/translations/*.ts, compiled and embedded as :/i18n/mediane_<language>.qm.

# Rewrites the .ts files from the sources; what is new is marked unfinished, what is gone is dropped.
add_custom_target(update_translations
  COMMAND ${CMAKE_COMMAND} -Dlupdate=$<TARGET_FILE:Qt6::lupdate> -Droot=${PROJECT_SOURCE_DIR}
    -Dfolder=${PROJECT_SOURCE_DIR}/translations -P ${CMAKE_CURRENT_LIST_DIR}/UpdateTranslations.cmake
  VERBATIM)

set(mediane_qm_folder ${CMAKE_CURRENT_BINARY_DIR} CACHE INTERNAL "")
set(mediane_qm_files "" CACHE INTERNAL "")
foreach(name mediane_fr mediane_en)
  set(ts ${PROJECT_SOURCE_DIR}/translations/${name}.ts)
  set(qm ${mediane_qm_folder}/${name}.qm)
  add_custom_command(OUTPUT ${qm} COMMAND Qt6::lrelease -silent ${ts} -qm ${qm} DEPENDS ${ts} VERBATIM)
  set(mediane_qm_files ${mediane_qm_files} ${qm} CACHE INTERNAL "")
endforeach()
add_custom_target(mediane_texts DEPENDS ${mediane_qm_files})

# Embeds the compiled texts in a program, or a test that reads French.
function(mediane_embed_translations target)
  set_source_files_properties(${mediane_qm_files} PROPERTIES GENERATED TRUE)
  qt_add_resources(${target} ${target}_texts PREFIX /i18n BASE ${mediane_qm_folder} FILES ${mediane_qm_files})
  add_dependencies(${target} mediane_texts)
endfunction()
