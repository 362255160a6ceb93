package nl.overstap.graphql.request;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.Instrumentation;
import graphql.schema.GraphQLTypeUtil;
import nl.overstap.graphql.page.PageArguments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How deep and how large an operation may be; checked before anything is executed.
@Configuration(proxyBeanMethods = false)
class Limits {
  /// The introspection of GraphiQL is 15 deep.
  static final int MAX_DEPTH = 20;

  /// Roughly: the most values that an answer may hold.
  static final int MAX_COMPLEXITY = 50_000;

  /// How many items we count for a list without `first`.
  static final int LIST_SIZE = 4;

  @Bean
  Instrumentation maxDepth() {
    return new MaxQueryDepthInstrumentation(MAX_DEPTH) {
      @Override
      protected AbortExecutionException mkAbortException(int depth, int maxDepth) {
        return new AbortExecutionException(
            "De vraag is "
                + depth
                + " niveaus diep. Dat mag tot en met "
                + maxDepth
                + ". Vraag minder velden in velden.");
      }
    };
  }

  @Bean
  Instrumentation maxComplexity() {
    return new MaxQueryComplexityInstrumentation(MAX_COMPLEXITY, Limits::complexity) {
      @Override
      protected AbortExecutionException mkAbortException(int complexity, int maxComplexity) {
        return new AbortExecutionException(
            "De vraag is te groot: we schatten "
                + complexity
                + " waarden. Dat mag tot en met "
                + maxComplexity
                + ". Vraag minder velden of een kleinere first.");
      }
    };
  }

  static int complexity(FieldComplexityEnvironment field, int children) {
    long size = 1 + (long) children * itemsOf(field);
    return (int) Math.min(size, Integer.MAX_VALUE / 4);
  }

  private static int itemsOf(FieldComplexityEnvironment field) {
    if (field.getArguments().get("first") instanceof Integer first) {
      return Math.clamp(first, 1, PageArguments.MAX_FIRST);
    }
    return isPlainList(field) ? LIST_SIZE : 1;
  }

  /// The edges of a connection are counted by its `first` already.
  private static boolean isPlainList(FieldComplexityEnvironment field) {
    return GraphQLTypeUtil.isList(
            GraphQLTypeUtil.unwrapNonNull(field.getFieldDefinition().getType()))
        && !field.getFieldDefinition().getName().equals("edges")
        && !field.getParentType().getName().startsWith("__");
  }
}
