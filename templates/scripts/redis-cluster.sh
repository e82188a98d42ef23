#!/bin/sh
# Makes one cluster of the nodes of Redis (7.0 or later), and keeps it: joins them, gives each its part of the
# keys, and tells each where the others are when their addresses have changed. It looks at what is there before
# each step, so that it may be stopped anywhere and started again.
#
#   redis-cluster.sh keep    does so until it is stopped
#   redis-cluster.sh check   tells what is missing, and exits with 1
#
# CLUSTER_NODES are their names, CLUSTER_PORT is the port of each, and CLUSTER_COPIES says how many copies of the
# keys of a master there are to be. REDISCLI_AUTH holds the password, where there is one.
set -eu

main() {
  port=$CLUSTER_PORT copies=$CLUSTER_COPIES
  mode=${1:-}
  # Names hold no blanks.
  # shellcheck disable=SC2086
  set -- $CLUSTER_NODES
  case $mode in
    check) check "$@" ;;
    keep) keep "$@" ;;
    *) echo 'usage: redis-cluster.sh keep|check' >&2 && exit 2 ;;
  esac
}

check() {
  found=$(look "$@" | plan "$@")
  [ "$found" = whole ] || { printf '%s\n' "$found" | sed -n 's/^say //p' && exit 1; }
}

keep() {
  trap 'exit 0' TERM INT
  before=none again=0
  while :; do
    steps=$(look "$@" | plan "$@")
    again=$((again + 1))
    [ "$steps" = "$before" ] || {
      again=0
      printf '%s\n' "$steps" | sed -n 's/^whole$/the cluster is whole/p; s/^say //p'
    }
    before=$steps
    printf '%s\n' "$steps" | while read -r step; do
      # Names and numbers: no word holds a blank.
      # shellcheck disable=SC2086
      take $step || echo "failed: $step"
    done
    [ "$steps" = whole ] && pause=10 || pause=1
    sleep "$pause" &
    wait $!
  done
}

# What every node says of all, each line behind the name of who says it.
look() {
  for node in "$@"; do
    said=$({ ask "$node" cluster nodes && ask "$node" cluster info && ask "$node" info replication; } 2>&1) ||
      said="down $said"
    printf '%s\n' "$said" | tr -d '\r' | sed "s/^/$node /"
  done
}

ask() {
  of=$1
  shift
  timeout 5 redis-cli -e -h "$of" -p "$port" "$@" </dev/null
}

# One step towards the whole, or several that do not depend on each other, and why; "whole" where none is needed.
plan() {
  awk -v nodes="$*" -v copies="$copies" -v port="$port" '
    BEGIN {
      SLOTS = 16384
      n = split(nodes, name, " ")
      masters = int(n / (copies + 1))
    }
    $2 == "down" { down[$1] = 1; sub(/ down/, " does not answer:"); say($0) }
    $2 ~ /^cluster_state:/ && $2 !~ /:ok/ { unready[$1] = $2 }
    $2 ~ /^master_link_status:/ && $2 !~ /:up/ { unready[$1] = $2 }
    $4 ~ /myself/ { id[$1] = $2; master_of[$1] = $4 ~ /slave/ ? $5 : "-"; held[$1] = parts() }
    $4 ~ /myself/ || ($9 == "connected" && $4 !~ /fail|handshake|noaddr/) { linked[$1, $2] = 1 }
    $4 !~ /myself/ && NF >= 9 && !($2 in others) { others[$2] = parts() }
    $4 !~ /myself/ && $4 ~ /fail|noaddr/ { gone[$2] = 1 }
    END {
      for (i = 1; i <= n; i++) if (name[i] in id) listed[id[name[i]]] = 1
      if (joining()) exit
      for (one in down) exit
      for (one in others) {
        if (one in listed) continue
        if (one in gone) lost += others[one]
        else elsewhere += others[one]
      }
      if (elsewhere) { say(elsewhere " of " SLOTS " slots are on nodes that are not named here"); exit }
      if (promoting()) exit
      if (lost) {
        say(lost " of " SLOTS " slots were of a node that is gone: bring its volume back, or give them up with redis-cli --cluster fix " name[1] ":" port " --cluster-fix-with-unreachable-masters")
        exit
      }
      if (open != "") { say("a move of keys was interrupted:" open); print "fix " name[1]; exit }
      if (sharing()) exit
      if (copying()) exit
      if (balancing()) exit
      for (i = 1; i <= n; i++) if (name[i] in unready) say(name[i] " is not ready: " unready[name[i]])
      if (!told) print "whole"
    }
    function say(text) { print "say " text; told = 1 }
    # How many slots a line names, each taken down.
    function parts(    i, ends, count) {
      for (i = 10; i <= NF; i++) {
        if ($i ~ /^\[/) { open = open " " $i; continue }
        if (split($i, ends, "-") == 1) ends[2] = ends[1]
        count += ends[2] - ends[1] + 1
        from[++ranges] = ends[1] + 0
        to[ranges] = ends[2] + 0
      }
      return count + 0
    }
    # Nodes that do not know each other, or not at this address: the first gets to know all, then all each other.
    function joining(    i, j, steps) {
      for (i = 1; i <= n && !steps; i++)
        for (j = 1; j <= n; j++) {
          if (name[i] in down || name[j] in down || (name[i], id[name[j]]) in linked) continue
          say(name[i] " and " name[j] " are not joined")
          print "meet " name[i] " " name[j]
          steps++
        }
      return steps
    }
    # A copy of a master that is gone for good: all that are named answer, and none is that master. Nodes vote for
    # a copy by themselves only while that master is unreachable, not where another answers at its address.
    function promoting(    i, steps) {
      for (i = 1; i <= n; i++) {
        if (!(master_of[name[i]] in gone) || master_of[name[i]] in listed || replaced[master_of[name[i]]]++) continue
        say(name[i] " is to take the place of a master that is gone")
        print "promote " name[i]
        steps++
      }
      return steps
    }
    # Slots that nobody has, each to the master whose share they are in.
    function sharing(    i, s, first, last, given, steps, taken) {
      for (i = 1; i <= n; i++) total += held[name[i]]
      if (total >= SLOTS) return 0
      for (i = 1; i <= ranges; i++) for (s = from[i]; s <= to[i]; s++) taken[s] = 1
      for (i = 1; i <= masters; i++) {
        given = ""
        last = int(SLOTS * i / masters)
        for (s = int(SLOTS * (i - 1) / masters); s < last; s++) {
          if (s in taken) continue
          for (first = s; s + 1 < last && !(s + 1 in taken);) s++
          given = given " " first " " s
        }
        if (given == "") continue
        say(name[i] " is to have the slots" given)
        print "share " name[i] given
        steps++
      }
      return steps
    }
    # Masters without a slot, but for those that are to get some, copy the master with the fewest copies; so does
    # one of two that copy the same master while another has none.
    function copying(    i, j, wanted, steps, best) {
      for (i = 1; i <= n; i++) {
        if (master_of[name[i]] != "-") copied[master_of[name[i]]]++
        else if (held[name[i]]) holding++
      }
      wanted = masters - holding
      for (i = 1; i <= n; i++) {
        if (held[name[i]] || (master_of[name[i]] == "-" && wanted-- > 0)) continue
        best = 0
        for (j = 1; j <= n; j++)
          if (held[name[j]] && (!best || copied[id[name[j]]] < copied[id[name[best]]])) best = j
        if (master_of[name[i]] != "-" && copied[master_of[name[i]]] < copied[id[name[best]]] + 2) continue
        copied[master_of[name[i]]]--
        copied[id[name[best]]]++
        say(name[i] " is to copy " name[best])
        print "copy " name[i] " " id[name[best]]
        steps++
      }
      return steps
    }
    # A master with less than half of its share, or more masters than leave a copy for each.
    function balancing(    i, few, extra, weights) {
      extra = holding - masters
      for (i = n; i >= 1; i--) {
        if (master_of[name[i]] != "-") continue
        if (held[name[i]] < SLOTS / masters / 2) few = few " " name[i]
        if (extra-- > 0) weights = weights " " id[name[i]] "=0"
      }
      if (few == "" && weights == "") return 0
      say("keys are to be spread over " masters " masters")
      print "spread " name[1] weights
      return 1
    }
  '
}

take() {
  step=${1:-whole}
  [ $# -eq 0 ] || shift
  case $step in
    say | whole) ;;
    meet) ask "$1" cluster meet "$(address "$2")" "$port" >/dev/null ;;
    copy) ask "$1" cluster replicate "$2" >/dev/null ;;
    # Nodes that find out that it is gone vote by themselves within a moment.
    promote) [ "$again" -lt 10 ] || ask "$1" cluster failover force >/dev/null ;;
    share)
      node=$1
      shift
      ask "$node" cluster addslotsrange "$@" >/dev/null
      ;;
    spread)
      node=$1
      shift
      [ $# -eq 0 ] || set -- --cluster-weight "$@"
      tool rebalance "$node:$port" --cluster-use-empty-masters "$@"
      ;;
    # Slots are open for a moment whenever keys are moved: only what stays so was interrupted.
    fix) [ "$again" -lt 10 ] || tool fix "$1:$port" ;;
  esac
}

# What moves keys, without its bars of progress; what it says is of use where it fails.
tool() {
  told=$(echo yes | redis-cli --cluster "$@" 2>&1) || { printf '%s\n' "$told" | tail -n 3 && return 1; }
}

# By number: nodes are told addresses. A node says at which one it was reached.
address() {
  ask "$1" client info | tr ' ' '\n' | sed -n 's/^laddr=\[\{0,1\}\([^]]*\)\]\{0,1\}:[0-9]*$/\1/p'
}

main "$@"
