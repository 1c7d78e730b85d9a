# METADATA
# description: |
#   The checks that a container can have.
package easlint.lib.probes

checks := ["startup_check", "liveness_check", "readiness_check", "health_check"]
