#!/bin/bash
# Audits an archive on a Slurm cluster: an array of maps, then an array of reduces.
#
#   contrib/slurm/submit.sh <folder of *.ndjson> <folder for results> <partitions>
#
# Both folders have to be on a file system that all nodes see, and so has the key:
# PROFESSIONAL_AUDIT_KEY_FILE. PROFESSIONAL is the command (default: professional),
# AUDIT_DAY the day that counts as today (default: the day of submission, for all parts alike).
set -euo pipefail

posts=$(realpath "$1")
results=$2
partitions=${3:-16}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
: "${PROFESSIONAL_AUDIT_KEY_FILE:?names the file with the key of the audit}"

mkdir -p "$results"
results=$(realpath "$results")
# The array counts lines of this list. It is made once, so that a second submission goes on with it.
list=$results/shards.txt
[ -s "$list" ] || find "$posts" -name '*.ndjson' | LC_ALL=C sort > "$list"
last=$(($(wc -l < "$list") - 1))
[ "$last" -ge 0 ] || { echo "no *.ndjson in $posts" >&2; exit 2; }

export PROFESSIONAL=${PROFESSIONAL:-professional} PROFESSIONAL_AUDIT_KEY_FILE
export AUDIT_LIST=$list AUDIT_RESULTS=$results AUDIT_PARTITIONS=$partitions
export AUDIT_DAY=${AUDIT_DAY:-$(date +%F)}

# --requeue: a map whose node dies is run again, on another node, and gives the same bytes.
map=$(sbatch --parsable --requeue --array="0-$last" --output="$results/map-%a.log" \
  --open-mode=append ${SBATCH_FLAGS:-} "$here/map.sbatch")
reduce=$(sbatch --parsable --requeue --array="0-$((partitions - 1))" \
  --dependency="afterok:$map" --kill-on-invalid-dep=yes --output="$results/reduce-%a.log" \
  --open-mode=append ${SBATCH_FLAGS:-} "$here/reduce.sbatch")
echo "map $map reduce $reduce"
