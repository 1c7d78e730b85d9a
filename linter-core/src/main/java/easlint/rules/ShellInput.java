package easlint.rules;

import easlint.rego.Value;
import easlint.rego.Values;
import easlint.service.ListenAddress;
import easlint.service.ListenPort;
import easlint.service.ShellOperator;
import easlint.service.ShellOption;
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
        .with("words", () -> words(shell.words()))
        .with("arguments", () -> words(shell.arguments()))
        .with("operators", () -> operators(shell))
        .with("listens", () -> listens(shell))
        .with("binds", () -> binds(shell))
        .with("options", () -> options(shell))
        .with("shell", Values.of(shell.isShell()));
  }

  private static Value words(List<ShellWord> words) {
    List<Value> out = new ArrayList<>();
    for (ShellWord word : words) {
      out.add(
          DerivedInput.span(word.text(), word.range())
              .with("command", Values.of(word.command()))
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
      LazyObject listen =
          DerivedInput.span(Integer.toString(port.port()), port.range())
              .with("port", Values.of(port.port()))
              .with("option", Values.of(port.option()));
      DerivedInput.add(listen, "host", port.host());
      out.add(listen);
    }
    return Values.array(out);
  }

  private static Value binds(ShellText shell) {
    List<Value> out = new ArrayList<>();
    for (ListenAddress address : shell.listenAddresses()) {
      out.add(
          DerivedInput.span(address.host(), address.range())
              .with("host", Values.of(address.host()))
              .with("loopback", Values.of(address.isLoopback()))
              .with("option", Values.of(address.option())));
    }
    return Values.array(out);
  }

  private static Value options(ShellText shell) {
    List<Value> out = new ArrayList<>();
    for (ShellOption option : shell.options()) {
      out.add(
          DerivedInput.span(option.value(), option.range())
              .with("command", Values.of(option.command()))
              .with("name", Values.of(option.name()))
              .with("value", Values.of(option.value())));
    }
    return Values.array(out);
  }
}
