package nl.overstap.graphql.request;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How many fields a document has and how deep they lie, once its fragments are written out.
///
/// A fragment is looked at once, however often it is used, so a short document that blows up in
/// every other reading costs nothing here. A fragment that uses itself counts once; that it may not
/// is for the validation to say.
final class DocumentSize {
  private static final long ENOUGH = 1L << 40;

  private final Map<String, FragmentDefinition> fragments;
  private final Map<String, Size> known = new HashMap<>();

  private DocumentSize(Map<String, FragmentDefinition> fragments) {
    this.fragments = fragments;
  }

  /// Of all operations together.
  static Size of(Document document) {
    Map<String, FragmentDefinition> fragments = new HashMap<>();
    document
        .getDefinitionsOfType(FragmentDefinition.class)
        .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    DocumentSize sizes = new DocumentSize(fragments);
    Size total = Size.NONE;
    for (var operation : document.getDefinitionsOfType(OperationDefinition.class)) {
      total = total.beside(sizes.of(operation.getSelectionSet()));
    }
    for (String fragment : fragments.keySet()) {
      total = total.beside(sizes.ofFragment(fragment));
    }
    return total;
  }

  private Size of(@Nullable SelectionSet selections) {
    Size total = Size.NONE;
    if (selections != null) {
      for (Selection<?> selection : selections.getSelections()) {
        total = total.beside(of(selection));
      }
    }
    return total;
  }

  private Size of(Selection<?> selection) {
    return switch (selection) {
      case Field field -> of(field.getSelectionSet()).below();
      case InlineFragment inline -> of(inline.getSelectionSet());
      case FragmentSpread spread -> ofFragment(spread.getName());
      default -> Size.NONE;
    };
  }

  private Size ofFragment(String name) {
    FragmentDefinition fragment = fragments.get(name);
    Size earlier = known.get(name);
    if (fragment == null || earlier != null) {
      return earlier == null ? Size.NONE : earlier;
    }
    known.put(name, Size.NONE);
    Size size = of(fragment.getSelectionSet());
    known.put(name, size);
    return size;
  }

  /// @param fields how many
  /// @param depth how many levels
  record Size(long fields, int depth) {
    private static final Size NONE = new Size(0, 0);

    private Size beside(Size other) {
      return new Size(Math.min(ENOUGH, fields + other.fields), Math.max(depth, other.depth));
    }

    private Size below() {
      return new Size(Math.min(ENOUGH, fields + 1), depth + 1);
    }
  }
}
