"""Writes line-hashes.tsv: texts, and the hash that GitHub code scanning gives each of their lines.

Run it without arguments in its own folder. It follows the description of the hash, not LineHashes:
every window is summed up by itself, nothing rolls. A row is a name, the file in Base64, and the
hashes of its lines, separated by blanks.
"""

import base64
import collections

WINDOW = 100
FACTOR = 37
END = 0xFFFF

TEXTS = {
    "empty": "",
    "one line": '{"metadata": {"name": "demo"}}',
    "one line with an end": '{"metadata": {"name": "demo"}}\n',
    "two ends": "{}\n\n",
    "blanks and tabs": '\t{ "a" :\t1 }\n    {"a":1}\n \t \n',
    "a last line of blanks": "{}\n   ",
    "repeated lines": '    "port": 8000,\n' * 12,
    "repeated far apart": ('  {"type": "ecs.c7a.large"},\n' + "x" * 120 + "\n") * 4,
    "CRLF": '{\r\n  "a": 1,\r\n  "b": 2\r\n}\r\n',
    "CR": '{\r  "a": 1,\r  "b": 2\r}\r',
    "mixed ends": '{\n\r\n\r\r\n "a": 1 \r \n}\n\r',
    "exactly a window": "x" * 99 + "\n" + "y" * 100 + "\n" + "z" * 101,
    "long lines": '"' + "ab" * 4000 + '"\n"' + "ab " * 400 + '"\n',
    "Chinese": '{\n  "说明": "部署示例",\n  "说明": "部署示例"\n}\n',
    "emoji": '{"😀": "👩‍👩‍👧‍👦", \n "😀": 1}\n',
    "no-break space": '{\u00a0"a": 1}\n{"a": 1}\n\u2028{}\n',
    "byte order mark": "\ufeff{}\n{}\n",
    "the character of the end": "{}\n\uffff\n",
    "zeros": "{}\n\0\0\n",
}

FILES = {name: text.encode("utf-8") for name, text in TEXTS.items()}
FILES["not UTF-8"] = b'{"a": "\xff\xc3\xe4\xb8"}\n{"b": 2}\n'
FILES["UTF-16"] = '{"a": 1,\n "b": "中"}\n'.encode("utf-16")


def code_units(text):
    units = text.encode("utf-16-le", "surrogatepass")
    return [int.from_bytes(units[i : i + 2], "little") for i in range(0, len(units), 2)]


def lines(text):
    """The lines as lists of characters: no blanks, no tabs, LF behind all but the last."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    parts = plain.split("\n")
    kept = [[c for c in code_units(part) if c not in (0x20, 0x09)] for part in parts]
    return [part + [0x0A] for part in kept[:-1]] + [kept[-1] + [END]]


def hashes(text):
    parts = lines(text)
    counts = collections.Counter()
    for number in range(len(parts)):
        following = [c for part in parts[number:] for c in part] + [0] * WINDOW
        value = sum(c * FACTOR ** (WINDOW - 1 - i) for i, c in enumerate(following[:WINDOW]))
        name = format(value % 2**64, "x")
        counts[name] += 1
        yield f"{name}:{counts[name]}"


def main():
    with open("line-hashes.tsv", "w", encoding="ascii", newline="\n") as out:
        for name, content in FILES.items():
            text = content.decode("utf-8", "replace")
            row = [name, base64.b64encode(content).decode("ascii"), " ".join(hashes(text))]
            out.write("\t".join(row) + "\n")


if __name__ == "__main__":
    main()
