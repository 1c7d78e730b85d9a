package easlint.rego;

import java.util.ArrayList;
import java.util.List;

/** Makes instructions from the compact form of one function. */
final class CodeDecoder {
  private final Program program;
  private final CompactReader in;

  CodeDecoder(Program program, int codeAt) {
    this.program = program;
    in = program.reader(codeAt);
  }

  Blocks blocks() {
    List<Code> blocks = new ArrayList<>();
    while (in.take() != 0) {
      blocks.add(block());
    }
    return new Blocks(blocks.toArray(new Code[0]));
  }

  private Code block() {
    List<Instruction> instructions = new ArrayList<>();
    for (int kind = in.take(); kind != 0; kind = in.take()) {
      instructions.add(instruction(Statement.ofCode(kind)));
    }
    return new Code(instructions.toArray(new Instruction[0]));
  }

  /** Reads the one block of a statement that has exactly one. */
  private Code onlyBlock() {
    in.take();
    Code block = block();
    in.take();
    return block;
  }

  private Instruction instruction(Statement statement) {
    return switch (statement) {
      case BLOCK -> blocks();
      case NOP -> new Blocks();
      case NOT -> new Flow.Not(onlyBlock());
      case BREAK -> new Flow.Break(in.integer());
      case SCAN -> scan();
      case WITH -> with();
      case CALL -> call();
      case CALL_DYNAMIC -> callDynamic();
      case RETURN_LOCAL -> new Flow.Return(local());
      case RESULT_SET_ADD -> new Flow.AddResult(operand());
      case DOT -> new Variables.Dot(operand(), operand(), local());
      case LEN -> new Variables.Length(operand(), local());
      case EQUAL -> new Variables.Equal(operand(), operand(), true);
      case NOT_EQUAL -> new Variables.Equal(operand(), operand(), false);
      case IS_ARRAY -> new Variables.IsKind(operand(), Value.Kind.ARRAY);
      case IS_OBJECT -> new Variables.IsKind(operand(), Value.Kind.OBJECT);
      case IS_SET -> new Variables.IsKind(operand(), Value.Kind.SET);
      case IS_DEFINED -> new Variables.IsDefined(operand(), true);
      case IS_UNDEFINED -> new Variables.IsDefined(operand(), false);
      case RESET_LOCAL -> new Variables.Reset(local());
      default -> assignment(statement);
    };
  }

  private Instruction assignment(Statement statement) {
    return switch (statement) {
      case ASSIGN_VAR -> new Variables.Assign(operand(), local());
      case ASSIGN_VAR_ONCE -> new Variables.AssignOnce(operand(), local());
      case ASSIGN_INT, MAKE_NUMBER_INT -> constant(NumberValue.of(in.number()));
      case MAKE_NUMBER_REF -> constant(NumberValue.parse(program.string(in.integer() >> 2).text()));
      case MAKE_NULL -> constant(NullValue.NULL);
      case MAKE_ARRAY -> new Construction.MakeArray(in.integer(), local());
      case MAKE_OBJECT -> new Construction.MakeObject(local());
      case MAKE_SET -> new Construction.MakeSet(local());
      case ARRAY_APPEND -> new Construction.Append(operand(), local());
      case SET_ADD -> new Construction.AddElement(operand(), local());
      case OBJECT_INSERT -> new Construction.Insert(operand(), operand(), local(), false);
      case OBJECT_INSERT_ONCE -> new Construction.Insert(operand(), operand(), local(), true);
      case OBJECT_MERGE -> new Construction.Merge(local(), local(), local());
      default -> throw new IllegalStateException("no instruction for " + statement);
    };
  }

  private Instruction constant(Value value) {
    return new Variables.Assign(Operand.constant(value), local());
  }

  private Instruction scan() {
    Code body = onlyBlock();
    return new Flow.Scan(local(), local(), local(), body);
  }

  private Instruction with() {
    Code body = onlyBlock();
    int local = local();
    Operand value = operand();
    Value[] path = new Value[in.integer()];
    for (int i = 0; i < path.length; i++) {
      path[i] = program.string(in.integer() >> 2);
    }
    return new Flow.With(local, value, path, body);
  }

  private Instruction call() {
    int callee = in.integer();
    int result = local();
    Function function = program.function(callee);
    return function == null
        ? new Calls.CallBuiltin(program.builtin(callee), operands(), result)
        : new Calls.CallFunction(function, operands(), result);
  }

  private Instruction callDynamic() {
    int result = local();
    Operand[] arguments = operands();
    return new Calls.CallDynamic(arguments, operands(), result);
  }

  private Operand[] operands() {
    Operand[] out = new Operand[in.integer()];
    for (int i = 0; i < out.length; i++) {
      out[i] = operand();
    }
    return out;
  }

  private int local() {
    return in.integer() >> 2;
  }

  private Operand operand() {
    int encoded = in.integer();
    int index = encoded >> 2;
    return switch (encoded & 3) {
      case Operand.LOCAL -> Operand.local(index);
      case Operand.STRING -> Operand.constant(program.string(index));
      default -> Operand.constant(BooleanValue.of(index != 0));
    };
  }
}
