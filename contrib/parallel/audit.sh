#!/bin/bash
# Audits an archive with GNU Parallel, on this machine or on others that see the same folders:
#
#   contrib/parallel/audit.sh <folder of *.ndjson> <folder for results> <partitions>
#
# The key is in the file that PROFESSIONAL_AUDIT_KEY_FILE names. PARALLEL_FLAGS goes to parallel:
# --sshlogin server-1,server-2, or --jobs 4. A second run goes on where the first one stopped.
set -euo pipefail

posts=$(realpath "$1")
results=$2
partitions=${3:-16}
professional=${PROFESSIONAL:-professional}
: "${PROFESSIONAL_AUDIT_KEY_FILE:?names the file with the key of the audit}"
mkdir -p "$results"
results=$(realpath "$results")
# Of the first run, so that one after midnight does not begin anew.
[ -s "$results/day.txt" ] || echo "${AUDIT_DAY:-$(date +%F)}" > "$results/day.txt"

find "$posts" -name '*.ndjson' | LC_ALL=C sort |
  parallel --retries 3 ${PARALLEL_FLAGS:-} "$professional" audit map {} --out "$results" \
    --partitions "$partitions" --key-file "$PROFESSIONAL_AUDIT_KEY_FILE" \
    --now "$(cat "$results/day.txt")"
seq 0 $((partitions - 1)) |
  parallel --retries 3 ${PARALLEL_FLAGS:-} "$professional" audit reduce "$results" --partition {}
