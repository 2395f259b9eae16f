option(MEDIANE_WERROR "Treat warnings as errors" ON)
set(MEDIANE_SANITIZE "" CACHE STRING "Sanitizers, e.g. address,undefined")

add_library(mediane_options INTERFACE)
target_compile_options(mediane_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast
  -Wnon-virtual-dtor -Woverloaded-virtual -Wformat=2 -Wimplicit-fallthrough -Wswitch-enum
  $<$<BOOL:${MEDIANE_WERROR}>:-Werror>)
# What g++ 12 sees in the library's own strings when it optimises is often not there (GCC bug 105651): shown, not refused.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
  target_compile_options(mediane_options INTERFACE -Wno-error=restrict -Wno-error=maybe-uninitialized
    -Wno-error=array-bounds -Wno-error=stringop-overflow -Wno-error=stringop-overread)
endif()
if(MEDIANE_SANITIZE)
  target_compile_definitions(mediane_options INTERFACE MEDIANE_SANITIZED)
  target_compile_options(mediane_options INTERFACE -fsanitize=${MEDIANE_SANITIZE} -fno-omit-frame-pointer
    -fno-sanitize-recover=undefined)
  target_link_options(mediane_options INTERFACE -fsanitize=${MEDIANE_SANITIZE})
endif()

# Stricter Qt: no implicit text conversion, no deprecated call, no lower-case keywords.
add_library(mediane_qt_options INTERFACE)
target_compile_definitions(mediane_qt_options INTERFACE QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
  QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# One static library per layer, made of every .cpp below src/<layer>. It sees include/ (contracts) and src/ (its own
# private headers), and links only what it names.
function(mediane_layer name)
  cmake_parse_arguments(ARG "" "" "GENERATED;PUBLIC;PRIVATE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${name}/*.cpp ${PROJECT_SOURCE_DIR}/src/${name}/*.h)
  if(NOT sources) # A layer that is still to come.
    file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/${name}_empty.cpp "")
    set(sources ${CMAKE_CURRENT_BINARY_DIR}/${name}_empty.cpp)
  endif()
  add_library(mediane_${name} STATIC ${sources} ${ARG_GENERATED})
  target_include_directories(mediane_${name} PUBLIC ${PROJECT_SOURCE_DIR}/include PRIVATE ${PROJECT_SOURCE_DIR}/src)
  target_link_libraries(mediane_${name} PUBLIC ${ARG_PUBLIC} PRIVATE mediane_options ${ARG_PRIVATE})
endfunction()
