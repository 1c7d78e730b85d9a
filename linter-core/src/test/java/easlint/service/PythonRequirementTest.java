package easlint.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import easlint.service.PythonRequirement.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PythonRequirementTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "numpy",
        "n",
        "A.b-c_d2",
        "zope.interface",
        "numpy==1.16.4",
        "numpy == 1.16.4",
        "  numpy\t>=1  ",
        "numpy>=1.0,<2",
        "numpy >= 1.0 , != 1.5.* , < 2",
        "numpy~=1.4.2",
        "numpy===any/thing:at@all",
        "numpy (>=1.0, <2)",
        "numpy(==1)",
        "numpy ()",
        "torch==2.1.0+cu118",
        "x==1!2.0",
        "x==1.0.*",
        "x>=1.0,",
        "x[a]",
        "x[a,b-c]",
        "x [ a , b ] >= 1",
        "x[]",
        "x; python_version<'3.8'",
        "x==1;python_version < \"3.8\" and os_name=='nt'",
        "x ; (extra == 'a' or extra == 'b') and python_version not  in '2.7 3.0'",
        "x; 'linux' in sys_platform",
        "x; os.name == 'nt'",
        "x;(((os_name=='a')))",
        "x @ https://h.example/x-1.zip",
        "x@https://h.example/x.whl#sha256=0 ; os_name=='nt'",
        "x[a] @ git+https://h.example/x.git@v1",
        "x @ file:///opt/x",
        "git+https://h.example/x.git@v1#egg=x",
        "git+ssh://git@h.example/x.git",
        "https://h.example/x-1.tar.gz",
        "http://h.example/x.whl",
        "file:///opt/x",
        "./x",
        "../x",
        ".",
        "/opt/x",
        "dir/x",
        "./x[a]",
        "x-1-py3-none-any.whl",
        "x.whl[a]",
        "x-1.tar.gz",
        "x.zip",
        "C:\\x",
        "# a comment",
        "numpy # why",
        "numpy==1 #=",
        "",
      })
  void fine(String text) {
    assertEquals(new PythonRequirement(Kind.OK, -1, null), PythonRequirement.of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-r other.txt | 0",
        "-e . | 0",
        "--index-url https://h.example/simple | 0",
        "' -i x' | 1",
        "numpy==1.0 --hash=sha256:0 | 11",
        "numpy --no-binary :all: | 6",
      })
  void options(String text, int at) {
    assertEquals(new PythonRequirement(Kind.OPTION, at, null), PythonRequirement.of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      nullValues = "-",
      value = {
        "numpy=1.16 | 5 | numpy==1.16",
        "numpy = 1.16 | 6 | numpy == 1.16",
        "x[a]=1,<2 | 4 | x[a]==1,<2",
        "x>1,=2 | 4 | x>1,==2",
        "x; os_name='nt' | 10 | x; os_name=='nt'",
        "numpy= | 5 | -",
        "a=1,b=2 | 1 | -",
        "numpy=>1.0 | 5 | -",
        "numpy=<1.0 | 5 | -",
        "numpy 1.16 | 6 | -",
        "numpy==1.16 pandas | 12 | -",
        "numpy==1.16,pandas==1 | 12 | -",
        "numpy,pandas | 5 | -",
        "numpy== | 7 | -",
        "numpy>=,<2 | 7 | -",
        "numpy>== 1 | 7 | -",
        "numpy~1.0 | 5 | -",
        "numpy^1.0 | 5 | -",
        "numpy<>1.0 | 6 | -",
        "numpy==1.0;; | 11 | -",
        "numpy==1.0; | 11 | -",
        "numpy＝＝1.0 | 5 | -",
        "\"numpy\" | 0 | -",
        "==1.0 | 0 | -",
        "_x | 0 | -",
        "x- | 1 | -",
        "x-_>=1 | 2 | -",
        "数据 | 0 | -",
        "x[a | 3 | -",
        "x[a,] | 4 | -",
        "x[a b] | 4 | -",
        "x(>=1 | 5 | -",
        "x(>=1)x | 6 | -",
        "x(1) | 2 | -",
        "x>=1) | 4 | -",
        "x @ | 3 | -",
        "x @ nowhere | 4 | -",
        "x; python | 3 | -",
        "x; python_version | 17 | -",
        "x; python_version > 3 | 20 | -",
        "x; python_version > '3 | 20 | -",
        "x; python_version not '3' | 22 | -",
        "x; (os_name=='a' | 16 | -",
        "x; os_name=='a' and | 19 | -",
        "x; os_name=='a' xor os_name=='b' | 16 | -",
        "x; extra in'a' andos_name=='b' | 15 | -",
        "pip install numpy | 4 | -",
        "import numpy | 7 | -",
      })
  void broken(String text, int at, String corrected) {
    assertEquals(new PythonRequirement(Kind.BROKEN, at, corrected), PythonRequirement.of(text));
  }

  @Test
  void oneEntryIsOneLine() {
    PythonRequirement broken = new PythonRequirement(Kind.BROKEN, 5, null);
    assertEquals(broken, PythonRequirement.of("numpy\npandas"));
    assertEquals(broken, PythonRequirement.of("numpy\0pandas"));
    assertEquals(Kind.OK, PythonRequirement.of("\nnumpy\r\n").kind());
  }

  @Test
  void bracketsWithoutEndAreBroken() {
    String text = "x;" + "(".repeat(100_000);
    assertEquals(Kind.BROKEN, PythonRequirement.of(text).kind());
  }
}
