# The check has to see a planted gap and a lost marker, and to accept a sound file.
include(${CMAKE_CURRENT_LIST_DIR}/CheckTs.cmake)

function(expect body wanted)
  file(WRITE ${scratch}/planted.ts "<TS><context><name>a</name>${body}</context></TS>")
  check_ts(${scratch}/planted.ts faults)
  if(wanted STREQUAL "" AND NOT faults STREQUAL "")
    message(SEND_ERROR "a sound file was refused: ${faults}")
  elseif(NOT faults MATCHES "${wanted}")
    message(SEND_ERROR "not seen: ${wanted} in ${body}")
  endif()
endfunction()

set(good "<message><source>%1 of %n; [a]</source><translation>%1 sur %n</translation></message>")
expect("${good}" "")
expect("${good}<message><source>Name</source><translation type=\"unfinished\">Nom</translation></message>" "not translated: Name")
expect("${good}<message><source>Name</source><translation></translation></message>" "not translated: Name")
expect("<message><source>%1 of %2</source><translation>%1</translation></message>${good}" "markers differ.*%1 of %2")
expect("<message numerus=\"yes\"><source>%n left</source><translation><numerusform>%n reste</numerusform><numerusform></numerusform></translation></message>"
  "not translated: %n left")
