# Brings mediane_fr.ts (every text) and mediane_en.ts (plural forms only: the source is English) in ${folder} up to date
# with the sources below ${root}. Run by the target update_translations, and on a copy by the test that compares.
# Called with: -Dlupdate=PROGRAM -Droot=PROJECT -Dfolder=FOLDER -P UpdateTranslations.cmake
set(sources ${root}/src/app ${root}/src/cli ${root}/src/ui ${root}/src/printing ${root}/src/reporting
  ${root}/include/mediane/reporting ${root}/include/mediane/printing)
set(options -silent -locations none -no-obsolete -extensions cpp,h -I ${root}/src -I ${root}/include
  # reporting knows no Qt: it marks its texts with macros of its own.
  -tr-function-alias QT_TRANSLATE_NOOP+=MD_TR -tr-function-alias QT_TRANSLATE_N_NOOP+=MD_TRN)

function(update_ts file)
  execute_process(COMMAND ${lupdate} ${options} ${ARGN} ${sources} -ts ${folder}/${file}
    OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE result)
  if(NOT result EQUAL 0 OR said MATCHES "lacks Q_OBJECT|Qualifying with unknown|Unbalanced|Discarding")
    message(FATAL_ERROR "lupdate, ${file}:\n${said}")
  endif()
endfunction()

update_ts(mediane_fr.ts -target-language fr_FR)
update_ts(mediane_en.ts -target-language en_GB -pluralonly)
