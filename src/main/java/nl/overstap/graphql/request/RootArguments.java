package nl.overstap.graphql.request;

import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.language.VariableReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The arguments of the fields at the root of a query. Fields that a directive leaves out count as
/// well.
final class RootArguments {
  private final ExecutionContext execution;
  private final List<Field> fields = new ArrayList<>();

  RootArguments(ExecutionContext execution) {
    this.execution = execution;
    addFields(execution.getOperationDefinition().getSelectionSet());
  }

  /// The texts that arguments with this name have.
  List<String> texts(String name) {
    return fields.stream()
        .flatMap(field -> field.getArguments().stream())
        .filter(argument -> argument.getName().equals(name))
        .flatMap(argument -> text(argument).stream())
        .toList();
  }

  private Optional<String> text(Argument argument) {
    CoercedVariables variables = execution.getCoercedVariables();
    return switch (argument.getValue()) {
      case StringValue text -> Optional.ofNullable(text.getValue());
      case VariableReference variable -> textOf(variables.get(variable.getName()));
      default -> Optional.empty();
    };
  }

  private static Optional<String> textOf(@Nullable Object value) {
    return value instanceof String text ? Optional.of(text) : Optional.empty();
  }

  private void addFields(@Nullable SelectionSet selections) {
    if (selections != null) {
      selections.getSelections().forEach(this::addSelection);
    }
  }

  private void addSelection(Selection<?> selection) {
    switch (selection) {
      case Field field -> fields.add(field);
      case InlineFragment fragment -> addFields(fragment.getSelectionSet());
      case FragmentSpread spread -> addFragment(spread.getName());
      default -> throw new IllegalStateException("no such selection: " + selection);
    }
  }

  private void addFragment(String name) {
    FragmentDefinition fragment = execution.getFragmentsByName().get(name);
    if (fragment != null) {
      addFields(fragment.getSelectionSet());
    }
  }
}
