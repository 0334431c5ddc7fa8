# Shared by ./run and ./test: installing, building, and saying what went wrong in one sentence.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
# Paths below the checkout are cached relative to it: a fresh clone in another folder finds what was compiled before.
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1

say() { printf '\033[1m%s\033[0m\n' "$*"; }
die() { printf '%s\n' "$*" >&2; exit 1; }

# install STAGE…: the packages of these stages that are missing, with the reason for each.
install() {
    local missing=() line stage package why
    while read -r stage package why; do
        [[ " $* " == *" $stage "* ]] || continue
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' && continue
        [ ${#missing[@]} -gt 0 ] || say "Installing what is missing with apt:"
        printf '  %-22s %s\n' "$package" "$why"
        missing+=("$package")
    done < <(grep -v '^#' "$root/cmake/packages.txt")
    [ ${#missing[@]} -gt 0 ] || return 0
    local sudo=()
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || die "These packages need root and there is no sudo: apt-get install ${missing[*]}"
        sudo=(sudo)
    fi
    "${sudo[@]}" apt-get update -q >/dev/null 2>&1 || true
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" \
        || die "apt-get could not install: ${missing[*]}. Check the network and /etc/apt/sources.list, then try again."
}

# build PRESET [cmake option…]: configures where needed and builds; the log stays in the build folder.
build() {
    local preset=$1; shift
    local dir=$root/build/$preset
    mkdir -p "$dir"
    say "Building ($preset) …"
    (cd "$root" && cmake --preset "$preset" "$@") >"$dir/configure.log" 2>&1 \
        || { tail -n 20 "$dir/configure.log" >&2; die "Configuring failed; the whole log is in $dir/configure.log."; }
    if [ -t 1 ]; then
        cmake --build "$dir" || die "Building failed; the first error above says where."
    else
        cmake --build "$dir" >"$dir/build.log" 2>&1 \
            || { grep -E 'error|FAILED' -A5 "$dir/build.log" | head -n 60 >&2; die "Building failed; the whole log is in $dir/build.log."; }
    fi
}
