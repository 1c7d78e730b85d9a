package easlint.cli.report;

import easlint.cli.terminal.Printable;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML, indented by two. What XML 1.0 cannot hold, and what a terminal should not get, is
 * written as a visible escape.
 */
final class XmlText {
  private static final char NO_CHARACTER = '\uFFFE';

  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter xml;
  private int depth;
  private boolean open;

  XmlText() {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException impossible) {
      throw failed(impossible);
    }
  }

  /** Opens an element. */
  XmlText open(String name) {
    try {
      newLine();
      xml.writeStartElement(name);
    } catch (XMLStreamException impossible) {
      throw failed(impossible);
    }
    depth++;
    open = true;
    return this;
  }

  /** Gives the element just opened an attribute. */
  XmlText attribute(String name, String value) {
    try {
      xml.writeAttribute(name, allowed(value));
    } catch (XMLStreamException impossible) {
      throw failed(impossible);
    }
    return this;
  }

  /** Writes the only content of the element just opened. */
  XmlText text(String text) {
    try {
      xml.writeCharacters(allowed(text));
    } catch (XMLStreamException impossible) {
      throw failed(impossible);
    }
    return this;
  }

  /** Closes the innermost element. */
  XmlText close() {
    depth--;
    try {
      if (!open) {
        newLine();
      }
      xml.writeEndElement();
    } catch (XMLStreamException impossible) {
      throw failed(impossible);
    }
    open = false;
    return this;
  }

  /** {@return what was written, with a line end} */
  @Override
  public String toString() {
    try {
      xml.flush();
    } catch (XMLStreamException impossible) {
      throw failed(impossible);
    }
    return out + "\n";
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  private static String allowed(String text) {
    return Printable.escape(text)
        .replace(String.valueOf(NO_CHARACTER), "\\ufffe")
        .replace("\uFFFF", "\\uffff");
  }

  private static IllegalStateException failed(XMLStreamException cause) {
    return new IllegalStateException("writing XML to memory does not fail", cause);
  }
}
