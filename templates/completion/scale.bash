# Completion of scale for bash (3.2 and later), made by `scale completion bash`.

# @tables

# What depends on the profile of the line, one candidate a line.
_scale_ask() {
  "$program" __complete "$1" -- "${before[@]}" 2>/dev/null
}

# Takes the candidates that begin with the current word, as they are: nothing in them is expanded.
_scale_pick() {
  local line
  while IFS= read -r line; do
    [[ $line == "$cur"* ]] && COMPREPLY+=("$line")
  done
}

# Files whose names end in one of the given, and folders; all files where none is given.
_scale_pick_files() {
  local suffix
  compopt -o filenames 2>/dev/null
  [[ $# == 0 ]] && _scale_pick < <(compgen -f -- "$cur")
  [[ $# == 0 ]] || _scale_pick < <(compgen -d -- "$cur")
  for suffix; do
    _scale_pick < <(compgen -f -X "!*$suffix" -- "$cur")
  done
}

_scale() {
  local program=$1 cur prev command word REPLY
  local -a before
  COMPREPLY=()
  cur=${COMP_WORDS[COMP_CWORD]}
  prev=${COMP_WORDS[COMP_CWORD - 1]}
  before=("${COMP_WORDS[@]:1:COMP_CWORD-1}")
  # `--format=json` comes as three words; what stands behind `mau=` is not known.
  if [[ $cur == = ]]; then
    [[ $prev == -* ]] || return 0
    cur=
  elif [[ $prev == = ]]; then
    prev=${COMP_WORDS[COMP_CWORD - 2]}
    [[ $prev == -* ]] || return 0
  fi
  for word in "${before[@]}"; do
    if _scale_is_command "$word"; then
      command=$word
      break
    fi
  done
  _scale_takes "$prev"
  case $REPLY in
    words)
      _scale_pick < <(_scale_values "$prev")
      [[ $prev == --set ]] && compopt -o nospace 2>/dev/null
      return 0
      ;;
    files)
      _scale_pick_files
      return 0
      ;;
    free) return 0 ;;
  esac
  if [[ $cur == -* ]]; then
    _scale_pick < <(_scale_flags "$command")
  elif [[ -z $command ]]; then
    _scale_pick < <(_scale_commands)
  else
    _scale_pick < <(_scale_ask operand)
    _scale_reads_yaml "$command" && _scale_pick_files .yaml .yml
  fi
  return 0
}

complete -F _scale scale
