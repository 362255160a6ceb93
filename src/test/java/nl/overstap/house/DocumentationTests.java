package nl.overstap.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// Whoever meets a public type reads there what it is for.
class DocumentationTests {

  @Test
  void everyPublicTypeIsDescribed() throws Exception {
    List<Source> house =
        Sources.listFiles(Sources.MAIN).stream()
            .map(file -> new Source(file.toString(), Sources.read(file)))
            .toList();

    assertThat(findBare(house)).as("public without a /// comment").isEmpty();
  }

  @Test
  void aBareTypeIsFound() throws Exception {
    String source =
        """
        package a;
        public class Bare {
          /// Described.
          public record Described() {}
          public record AlsoBare() {}
          private record Hidden() {}
        }
        """;

    assertThat(findBare(List.of(new Source("Bare.java", source))))
        .containsExactly("/Bare.java: Bare", "/Bare.java: AlsoBare");
  }

  private static List<String> findBare(List<Source> sources) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var task = (JavacTask) compiler.getTask(null, null, null, null, null, sources);
    List<String> bare = new ArrayList<>();
    for (CompilationUnitTree unit : task.parse()) {
      new BareFinder(unit.getSourceFile().getName(), DocTrees.instance(task), bare)
          .scan(unit, null);
    }
    return bare;
  }

  /// Walks the public part of a file.
  private static final class BareFinder extends TreePathScanner<Void, Void> {
    private final String file;
    private final DocTrees docs;
    private final List<String> bare;

    BareFinder(String file, DocTrees docs, List<String> bare) {
      this.file = file;
      this.docs = docs;
      this.bare = bare;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      if (!isPublic(type.getModifiers().getFlags())) {
        return null;
      }
      check(type.getSimpleName().toString());
      return super.visitClass(type, null);
    }

    private void check(String name) {
      TreePath path = getCurrentPath();
      if (docs.getDocComment(path) == null) {
        bare.add(file + ": " + name);
      }
    }

    private boolean isPublic(Set<Modifier> flags) {
      return flags.contains(Modifier.PUBLIC) || isInsideInterface();
    }

    private boolean isInsideInterface() {
      TreePath parent = getCurrentPath().getParentPath();
      return parent != null && parent.getLeaf().getKind() == Tree.Kind.INTERFACE;
    }
  }

  /// A file as the compiler reads it.
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name.replace('\\', '/')), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
