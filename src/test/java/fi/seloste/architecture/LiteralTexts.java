package fi.seloste.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * Finds words in Java sources that a person would read in one language only. What goes straight into a component or
 * into a method that shows something may hold no letter at all, but for addresses; elsewhere a literal may not look
 * like words, so that none goes there by way of a variable. The sources are parsed, not searched.
 */
final class LiteralTexts {

    /** The product's name is the same in every language. */
    private static final Set<String> NAMES = Set.of("Seloste");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern ADDRESS = Pattern.compile("#|[#\\w:.-]*(/[\\w:?=.-]*)+");
    private static final Pattern WORDS = Pattern.compile("\\p{L}\\s+\\p{L}|^\\p{Lu}\\p{Ll}|[\\p{L}&&[^\\x00-\\x7F]]");

    private static final Pattern TAG = Pattern.compile("<[^>]*(>|$)");
    private static final Pattern SPOKEN = Pattern.compile("\\b(aria-label|title|alt|placeholder)=\"[^\"%]*\\p{L}");

    private static final Pattern SHOWS = Pattern.compile("super|add|addItem|append|done|failed|destructive|show|reject"
            + "|set(\\w*(Text|Label|Title|Subtitle|Message|Header|Caption|Placeholder|Value|Items))|withValidator");
    private static final Set<String> ATTRIBUTES_READ = Set.of("aria-label", "aria-description", "title", "alt");

    /** What a machine reads: parameters of addresses, cookies, exceptions. */
    private static final Pattern NEVER_SHOWN_TYPES =
            Pattern.compile("RouteParam(eters)?|Cookie|MediaType|\\w*Exception");

    /** What a browser, the log or the operator's figures read, and the keys of texts. */
    private static final Pattern NEVER_SHOWN_METHODS = Pattern.compile(
            "\\w*Theme\\w*|addClassNames?|setAttribute|executeJs|description|text|error|warn|info|debug");

    private LiteralTexts() {}

    /** The literals of the sources that a person would read, each with its place. */
    static List<String> in(Iterable<? extends JavaFileObject> sources) {
        try {
            var task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                    .getTask(null, null, null, List.of("-proc:none"), null, sources);
            var trees = Trees.instance(task);
            var found = new ArrayList<String>();
            for (var unit : task.parse()) {
                new TreePathScanner<Void, Void>() {
                    @Override
                    public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
                        return null;
                    }

                    @Override
                    public Void visitLiteral(LiteralTree literal, Void nothing) {
                        if (literal.getValue() instanceof String text && isRead(text, getCurrentPath())) {
                            var line = unit.getLineMap()
                                    .getLineNumber(trees.getSourcePositions().getStartPosition(unit, literal));
                            found.add(unit.getSourceFile().getName() + ":" + line + " \"" + text + "\"");
                        }
                        return null;
                    }
                }.scan(unit, null);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of markup, what stands between its tags and what is read out of them. */
    private static boolean isRead(String literal, TreePath path) {
        var isMarkup = literal.startsWith("<") && !literal.startsWith("< ");
        return isMarkup
                ? SPOKEN.matcher(literal).find()
                        || WORDS.matcher(TAG.matcher(literal).replaceAll("|")).find()
                : isReadAsText(literal, path);
    }

    private static boolean isReadAsText(String text, TreePath literal) {
        if (!LETTER.matcher(text).find()
                || NAMES.contains(text)
                || ADDRESS.matcher(text).matches()) {
            return false;
        }
        return switch (whereItGoes(literal)) {
            case SHOWN -> true;
            case NEVER_SHOWN -> false;
            case UNKNOWN -> WORDS.matcher(text).find();
        };
    }

    private enum Way {
        SHOWN,
        NEVER_SHOWN,
        UNKNOWN
    }

    /** Follows the literal out of concatenations and choices to what takes it. */
    private static Way whereItGoes(TreePath literal) {
        var inner = literal;
        var outer = literal.getParentPath();
        while (passesOn(outer.getLeaf(), inner.getLeaf())) {
            inner = outer;
            outer = outer.getParentPath();
        }
        var argument = inner.getLeaf();
        return switch (outer.getLeaf()) {
            case NewClassTree made
            when made.getArguments().contains(argument) ->
                NEVER_SHOWN_TYPES.matcher(nameOf(made.getIdentifier())).matches() ? Way.NEVER_SHOWN : Way.SHOWN;
            case MethodInvocationTree call when call.getArguments().contains(argument) -> taken(call, argument);
            default -> Way.UNKNOWN;
        };
    }

    private static boolean passesOn(Tree outer, Tree inner) {
        return switch (outer) {
            case BinaryTree binary -> binary.getKind() == Tree.Kind.PLUS;
            case ConditionalExpressionTree choice -> choice.getCondition() != inner;
            case ParenthesizedTree _ -> true;
            case CaseTree one -> one.getBody() == inner;
            case SwitchExpressionTree choice -> choice.getExpression() != inner;
            default -> false;
        };
    }

    private static Way taken(MethodInvocationTree call, Tree argument) {
        var name = nameOf(call.getMethodSelect());
        if ("setAttribute".equals(name)) {
            var attribute = call.getArguments().getFirst();
            return attribute != argument
                            && attribute instanceof LiteralTree literal
                            && ATTRIBUTES_READ.contains(literal.getValue())
                    ? Way.SHOWN
                    : Way.NEVER_SHOWN;
        }
        if (NEVER_SHOWN_METHODS.matcher(name).matches()) {
            return Way.NEVER_SHOWN;
        }
        return SHOWS.matcher(name).matches() ? Way.SHOWN : Way.UNKNOWN;
    }

    private static String nameOf(Tree tree) {
        return switch (tree) {
            case IdentifierTree identifier -> identifier.getName().toString();
            case MemberSelectTree select -> select.getIdentifier().toString();
            case ParameterizedTypeTree generic -> nameOf(generic.getType());
            case ExpressionTree other -> other.toString();
            default -> "";
        };
    }
}
