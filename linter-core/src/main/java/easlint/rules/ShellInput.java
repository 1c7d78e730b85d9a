package easlint.rules;

import easlint.rego.Value;
import easlint.rego.Values;
import easlint.service.ListenPort;
import easlint.service.ShellOperator;
import easlint.service.ShellText;
import easlint.service.ShellWord;
import java.util.ArrayList;
import java.util.List;

/** What rules know about a {@code command} or {@code script}. */
final class ShellInput {
  private ShellInput() {}

  static Value of(String text) {
    ShellText shell = ShellText.of(text);
    return new LazyObject()
        .with("words", () -> words(shell))
        .with("operators", () -> operators(shell))
        .with("listens", () -> listens(shell))
        .with("shell", Values.of(shell.isShell()));
  }

  private static Value words(ShellText shell) {
    List<Value> out = new ArrayList<>();
    for (ShellWord word : shell.words()) {
      out.add(
          DerivedInput.span(word.text(), word.range())
              .with("placeholder", Values.of(word.isPlaceholder())));
    }
    return Values.array(out);
  }

  private static Value operators(ShellText shell) {
    List<Value> out = new ArrayList<>();
    for (ShellOperator operator : shell.operators()) {
      out.add(DerivedInput.span(operator.text(), operator.range()));
    }
    return Values.array(out);
  }

  private static Value listens(ShellText shell) {
    List<Value> out = new ArrayList<>();
    for (ListenPort port : shell.listenPorts()) {
      out.add(
          DerivedInput.span(Integer.toString(port.port()), port.range())
              .with("port", Values.of(port.port()))
              .with("option", Values.of(port.option())));
    }
    return Values.array(out);
  }
}
