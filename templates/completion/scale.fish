# Completion of scale for fish, made by `scale completion fish`.

# What depends on the profile of the line, one candidate a line.
function __scale_ask
    set -l words (commandline -opc)
    command scale __complete $argv[1] -- $words[2..-1] 2>/dev/null
end

# @commands

# Whether the line is behind that command; behind none, for ''.
function __scale_behind
    set -l found ''
    for word in (commandline -opc)
        if contains -- $word $__scale_commands
            set found $word
            break
        end
    end
    test "$found" = "$argv[1]"
end

complete -c scale -f
# @complete
