# Builds the Debian package in ${scratch} and looks into it.
file(REMOVE_RECURSE ${scratch})
execute_process(COMMAND ${cpack} --config ${config} -G DEB -B ${scratch} OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE result)
file(GLOB package ${scratch}/*.deb)
list(LENGTH package count)
if(NOT result EQUAL 0 OR NOT count EQUAL 1)
  message(FATAL_ERROR "cpack made ${count} packages:\n${said}")
endif()

execute_process(COMMAND ${dpkg_deb} --contents ${package} OUTPUT_VARIABLE contents COMMAND_ERROR_IS_FATAL ANY)
foreach(path bin/mediane bin/mediane-cli share/applications/org.mediane.Mediane.desktop
    share/metainfo/org.mediane.Mediane.metainfo.xml share/icons/hicolor/scalable/apps/org.mediane.Mediane.svg
    share/man/man1/mediane.1.gz share/man/man1/mediane-cli.1.gz share/man/fr/man1/mediane.1.gz
    share/man/fr/man1/mediane-cli.1.gz share/doc/mediane/changelog.gz share/doc/mediane/copyright)
  string(FIND "${contents}" " ./usr/${path}\n" at)
  if(at EQUAL -1)
    message(SEND_ERROR "the package lacks /usr/${path}")
  endif()
endforeach()

execute_process(COMMAND ${dpkg_deb} --field ${package} Version OUTPUT_VARIABLE told OUTPUT_STRIP_TRAILING_WHITESPACE)
if(NOT told STREQUAL version)
  message(SEND_ERROR "the package says version ${told}, the project ${version}")
endif()
execute_process(COMMAND ${dpkg_deb} --field ${package} Depends OUTPUT_VARIABLE depends COMMAND_ERROR_IS_FATAL ANY)
foreach(name libc6 libqt6widgets6 libqt6svg6 libsqlite3-0 fonts-open-sans qt6-translations-l10n tzdata)
  if(NOT depends MATCHES "(^|, )${name}[ ,\n]")
    message(SEND_ERROR "the package does not depend on ${name}: ${depends}")
  endif()
endforeach()

# The changelog and the metainfo announce the version that is built.
cmake_path(SET packaging NORMALIZE ${CMAKE_CURRENT_LIST_DIR}/../../resources/packaging)
foreach(pair "changelog|mediane (${version})" "org.mediane.Mediane.metainfo.xml|<release version=\"${version}\"")
  string(REPLACE "|" ";" pair "${pair}")
  list(GET pair 0 name)
  list(GET pair 1 wanted)
  file(READ ${packaging}/${name} text)
  string(FIND "${text}" "${wanted}" at)
  if(at EQUAL -1)
    message(SEND_ERROR "${name} does not mention version ${version}")
  endif()
endforeach()
