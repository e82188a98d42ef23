#compdef scale
# Completion of scale for zsh, made by `scale completion zsh`.

# @tables

# @described

# What depends on the profile of the line, one candidate a line.
_scale_ask() {
  "$program" __complete "$1" -- "${before[@]}" 2>/dev/null
}

_scale() {
  local program=$words[1] cur=$words[CURRENT] prev=$words[CURRENT-1] command word REPLY
  local -a before found
  before=("${(@)words[2,CURRENT-1]}")
  if [[ $cur == --*=* ]]; then
    prev=${cur%%=*}
    compset -P '*='
  fi
  for word in $before; do
    if _scale_is_command "$word"; then
      command=$word
      break
    fi
  done
  _scale_takes "$prev"
  case $REPLY in
    words)
      found=("${(@f)$(_scale_values "$prev")}")
      if [[ $prev == --set ]]; then compadd -S '' -a found; else compadd -a found; fi
      return
      ;;
    files)
      _files
      return
      ;;
    free) return ;;
  esac
  if [[ $cur == -* ]]; then
    found=("${(@f)$(_scale_flags "$command")}")
    compadd -a found
  elif [[ -z $command ]]; then
    _describe 'command' _scale_described
  else
    found=("${(@f)$(_scale_ask operand)}")
    [[ -n $found ]] && compadd -a found
    _scale_reads_yaml "$command" && _files -g '*.(yaml|yml)'
  fi
}

# Either a file that compinit found, or a script that was sourced.
if [[ $funcstack[1] == _scale ]]; then
  _scale "$@"
else
  compdef _scale scale
fi
