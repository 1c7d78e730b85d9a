# METADATA
# description: |
#   Questions about what a service is and what it runs.
package easlint.lib.workload

import data.easlint.lib.config

# The type of the service in small letters, since other letters have a finding of their own. Empty when there
# is none, undefined when it may not be judged.
type := lower(config.value_or(["metadata", "type"], ""))

# The service has no processor for certain, neither a pre-built one nor one of its own.
without_processor if {
	config.absent(["processor"])
	config.absent(["processor_path"])
}
