# What every target of the project shares: warnings, the strict Qt macros, the precompiled header.

add_library(communique_settings INTERFACE)
target_compile_features(communique_settings INTERFACE cxx_std_20)
target_compile_options(communique_settings INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual
                                                     -Wshadow=local -Wimplicit-fallthrough)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC 12 reports members of moved std::variant alternatives that are never read (PR 105593 and kin).
  target_compile_options(communique_settings INTERFACE -Wno-maybe-uninitialized)
endif()
if(COMMUNIQUE_WARNINGS_AS_ERRORS)
  target_compile_options(communique_settings INTERFACE -Werror)
endif()
target_compile_definitions(
  communique_settings
  INTERFACE QT_NO_CAST_FROM_ASCII
            QT_NO_CAST_TO_ASCII
            QT_NO_CAST_FROM_BYTEARRAY
            QT_NO_URL_CAST_FROM_STRING
            QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
            QT_NO_FOREACH
            QT_NO_KEYWORDS_SIGNALS_SLOTS
            QT_STRICT_ITERATORS)
if(COMMUNIQUE_SANITIZE)
  target_compile_options(communique_settings INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
                                                       -fno-sanitize-recover=undefined)
  target_link_options(communique_settings INTERFACE -fsanitize=address,undefined)
endif()

# communique_library(NAME SOURCE_DIR LINK...): a static library of every source below SOURCE_DIR, not descending into
# folders listed after EXCLUDE.
function(communique_library name folder)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/${folder}/*.cpp"
       "${PROJECT_SOURCE_DIR}/${folder}/*.h")
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  if(NOT sources MATCHES "\\.cpp")
    add_library(${name} INTERFACE)
    return()
  endif()
  add_library(${name} STATIC ${sources})
  string(REGEX MATCH "^[^/]+" top "${folder}")
  target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}/${top}")
  target_link_libraries(${name} PUBLIC communique_settings ${ARGN})
  if(top STREQUAL "ui")
    target_precompile_headers(${name} PRIVATE <QtWidgets/QtWidgets> <memory> <optional>)
  else()
    target_precompile_headers(${name} PRIVATE <QtCore/QtCore> <memory> <optional> <variant>)
  endif()
endfunction()
