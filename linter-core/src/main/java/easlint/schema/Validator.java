package easlint.schema;

import easlint.service.CanonicalConfig;
import java.util.List;

/** Validates a canonical configuration: a seam, so that another library, or none, could do it. */
interface Validator {

  /** {@return everything that the schema does not allow, in any order} */
  List<Violation> validate(CanonicalConfig config);
}
