# METADATA
# description: |
#   Questions about what a service runs on: a dedicated resource group, a quota, instance types of the
#   public resources.
package easlint.lib.placement

import data.easlint.lib.config

instances := ["cloud", "computing", "instances"]

instance_type := ["cloud", "computing", "instance_type"]

# Every instance type that is written, with its path: those of the list, and the single one.
types contains {"path": path, "type": entry.type} if {
	some i, entry in input.config.cloud.computing.instances
	path := array.concat(instances, [i, "type"])
}

types contains {"path": instance_type, "type": input.config.cloud.computing.instance_type}

# Those that stand for instances of the public resources.
public_types contains type if {
	some type in types
	type.type != "dedicated_resource"
}

# An entry that stands for the dedicated resource group.
uses_group_entry if {
	some type in types
	type.type == "dedicated_resource"
}

# There may be an instance type that cannot be read, so what `types` lacks says nothing.
unclear if config.may_hide(instance_type)

unclear if instances in input.opaque

unclear if {
	some i, _ in input.config.cloud.computing.instances
	config.may_hide(array.concat(instances, [i, "type"]))
}

# The service names resources of its own: a resource group or a quota.
has_group if config.given(["metadata", "resource"])

has_group if config.given(["metadata", "quota_id"])

# It names none for certain, and so runs on public resources. `not has_group` would not say that.
has_no_group if {
	config.absent(["metadata", "resource"])
	config.absent(["metadata", "quota_id"])
}

# The resource group is not extended by public resources, for certain.
never_bursts if config.value_or(["metadata", "resource_burstable"], false) == false

# An entry of the list is a spot instance, or is none for certain.
is_spot(i) if config.given(array.concat(instances, [i, "spot_price_limit"]))

is_regular(i) if config.absent(array.concat(instances, [i, "spot_price_limit"]))
