package easlint.lib.locations_test

import data.easlint.lib.locations
import data.easlint.lib.testing

kinds := {
	"oss": {"oss://bucket", "oss://bucket/dir/", "OSS://bucket/dir"},
	"http": {"http://host/a.zip", "https://host/a.zip", "HTTPS://host"},
	"broken": {
		"oss:/bucket", "oss//bucket", "oss:bucket", "oss://", "oss:///bucket",
		"http:/host", "https//host", "https:///a.zip", " oss://bucket",
	},
	"other": {"s3://bucket/dir", "hdfs:/dir", "os://bucket", "git+ssh://host/dir"},
	"local": {
		"/data/model", "./model", "model.pmml", "file:///data/model", "FILE:/data", "C:/model",
		"oss/bucket", "ossfs/dir", "model:v1/dir", "dir//model",
	},
}

test_each_kind if {
	every kind, examples in kinds {
		every location in examples {
			locations.kind_of(location) == kind
		}
	}
}

test_both_settings_are_looked_at if {
	locations.of_kind("local") == {"model_path": "a", "processor_path": "b"} with input as testing.service({
		"model_path": "a",
		"processor_path": "b",
		"warm_up_data_path": "c",
	})
	locations.of_kind("oss") == {} with input as testing.service({"model_path": "a", "processor_path": ""})
}
