# Writes ${output} with every NNNN_name.sql of ${dir} as raw strings, in order. Fails on a gap in the numbers.
file(GLOB scripts RELATIVE ${dir} ${dir}/[0-9][0-9][0-9][0-9]_*.sql)
list(SORT scripts)
set(expected 0)
set(rows "")
foreach(script IN LISTS scripts)
  math(EXPR expected "${expected} + 1")
  string(SUBSTRING ${script} 0 4 number)
  math(EXPR version "1${number} - 10000")
  if(NOT version EQUAL expected)
    message(FATAL_ERROR "migration ${script}: expected number ${expected}")
  endif()
  file(READ ${dir}/${script} sql)
  # A raw string has a length limit in some compilers: cut at statement ends.
  string(REPLACE ";\n" ";\n)sql\"\n     R\"sql(" sql "${sql}")
  string(APPEND rows "    {${version}, R\"sql(${sql})sql\"},\n")
endforeach()
file(WRITE ${output} "#include \"persistence/migrations/migrations.h\"

namespace mediane::persistence {
namespace {
constexpr Migration kMigrations[] = {
${rows}};
} // namespace
std::span<const Migration> allMigrations() { return kMigrations; }
} // namespace mediane::persistence
")
