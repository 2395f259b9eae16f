# Installation, and a Debian package (`cpack` in the build folder).
include(GNUInstallDirs)
set(app_id org.mediane.Mediane)
set(packaging ${PROJECT_SOURCE_DIR}/resources/packaging)

install(TARGETS mediane mediane-cli RUNTIME)
install(FILES ${packaging}/${app_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${packaging}/${app_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/app.svg
  DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${app_id}.svg)
install(FILES ${packaging}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

# Debian wants man pages and the changelog compressed, without a date inside so that two builds give the same bytes.
find_program(GZIP gzip REQUIRED)
set(compressed "")
function(install_compressed file destination)
  cmake_path(RELATIVE_PATH file BASE_DIRECTORY ${packaging} OUTPUT_VARIABLE name)
  set(archive ${CMAKE_CURRENT_BINARY_DIR}/packaging/${name}.gz)
  cmake_path(GET archive PARENT_PATH folder)
  file(MAKE_DIRECTORY ${folder})
  add_custom_command(OUTPUT ${archive} COMMAND ${GZIP} -9nc ${file} > ${archive} DEPENDS ${file} VERBATIM)
  install(FILES ${archive} DESTINATION ${destination})
  set(compressed ${compressed} ${archive} PARENT_SCOPE)
endfunction()
install_compressed(${packaging}/changelog ${CMAKE_INSTALL_DOCDIR})
foreach(program mediane mediane-cli)
  install_compressed(${packaging}/man/${program}.1 ${CMAKE_INSTALL_MANDIR}/man1)
  install_compressed(${packaging}/man/fr/${program}.1 ${CMAKE_INSTALL_MANDIR}/fr/man1)
endforeach()
add_custom_target(packaging_files ALL DEPENDS ${compressed})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_CONTACT "Médiane maintainers <maintainers@mediane.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "run a digital-inclusion centre: attendance, reconditioned PCs, funder reports")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Médiane keeps the workshops of a digital-inclusion centre and who came,
the reconditioned computers and who received them, and turns both into the
reports that funders ask for. It has a window (in French or English) and a
command line.")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What no linker sees: the font of screens and PDFs, Qt's own French, time zones, the reader of SVG icons.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-open-sans, qt6-translations-l10n, tzdata, libqt6svg6")
include(CPack)
