package org.biaogan.kubernetes.app;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Reads from Java sources which settings they ask for, by {@code @ConfigMapping} and {@code @ConfigProperty}. */
final class SettingsReader extends TreeScanner<Void, Void> {

    private final List<Setting> settings = new ArrayList<>();
    private final Map<String, ClassTree> groups = new HashMap<>();

    private SettingsReader() {}

    static List<Setting> read(Path sources) {
        List<Setting> settings = new ArrayList<>();
        for (CompilationUnitTree unit : parse(sources)) {
            SettingsReader reader = new SettingsReader();
            unit.getTypeDecls().stream()
                    .filter(ClassTree.class::isInstance)
                    .map(ClassTree.class::cast)
                    .forEach(reader::remember);
            reader.scan(unit, null);
            settings.addAll(reader.settings);
        }
        return settings;
    }

    private static Iterable<? extends CompilationUnitTree> parse(Path sources) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var files = compiler.getStandardFileManager(null, Locale.ROOT, null);
        try (Stream<Path> found = Files.walk(sources)) {
            List<File> java = found.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::toFile)
                    .toList();
            var task = compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromFiles(java));
            return ((JavacTask) task).parse();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void remember(ClassTree type) {
        groups.put(type.getSimpleName().toString(), type);
        type.getMembers().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .forEach(this::remember);
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
        argument(type.getModifiers(), "ConfigMapping", "prefix").ifPresent(prefix -> addGroup(prefix, type, true));
        return super.visitClass(type, unused);
    }

    @Override
    public Void visitVariable(VariableTree variable, Void unused) {
        argument(variable.getModifiers(), "ConfigProperty", "name")
                .ifPresent(key -> settings.add(new Setting(
                        key,
                        argument(variable.getModifiers(), "ConfigProperty", "defaultValue")
                                        .isEmpty()
                                && !variable.getType().toString().startsWith("Optional"))));
        return super.visitVariable(variable, unused);
    }

    private void addGroup(String prefix, ClassTree type, boolean needed) {
        type.getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .filter(method -> method.getBody() == null)
                .forEach(method -> addMethod(prefix, method, needed));
    }

    private void addMethod(String prefix, MethodTree method, boolean needed) {
        String type = method.getReturnType().toString();
        String key = prefix + "."
                + argument(method.getModifiers(), "WithName", "value")
                        .orElseGet(() -> kebab(method.getName().toString()));
        boolean optional = type.startsWith("Optional");
        if (type.startsWith("Map<")) {
            String value =
                    type.substring(type.indexOf(',') + 1, type.length() - 1).trim();
            addValue(key + ".*", value, false);
        } else {
            boolean given =
                    argument(method.getModifiers(), "WithDefault", "value").isPresent();
            addValue(
                    key,
                    optional ? type.substring("Optional<".length(), type.length() - 1) : type,
                    needed && !optional && !given);
        }
    }

    private void addValue(String key, String type, boolean required) {
        ClassTree group = groups.get(type);
        if (group != null && group.getKind() == Tree.Kind.INTERFACE) {
            addGroup(key, group, required);
        } else {
            settings.add(new Setting(key, required));
        }
    }

    private static Optional<String> argument(ModifiersTree modifiers, String annotation, String name) {
        return modifiers.getAnnotations().stream()
                .filter(found -> found.getAnnotationType().toString().endsWith(annotation))
                .flatMap(found -> found.getArguments().stream())
                .flatMap(given -> valueOf(given, name).stream())
                .findFirst();
    }

    private static Optional<String> valueOf(ExpressionTree given, String name) {
        if (given instanceof AssignmentTree assignment
                && assignment.getVariable().toString().equals(name)
                && assignment.getExpression() instanceof LiteralTree literal) {
            return Optional.of(String.valueOf(literal.getValue()));
        }
        return given instanceof LiteralTree literal && name.equals("value")
                ? Optional.of(String.valueOf(literal.getValue()))
                : Optional.empty();
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
