package easlint.rules.build;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A case of a rule's tests, with what OPA makes of it.
 *
 * @param rule the rule
 * @param name the case's name
 * @param input what the rules read
 * @param expected findings that the case wants of its rule
 * @param report findings that its rule makes
 */
record Case(Rule rule, String name, JsonNode input, JsonNode expected, JsonNode report) {}
