package trustcenter.render;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.Node;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.Writer;

/**
 * Puts a step at the beginning of everything that a template repeats, calls or chooses: whatever
 * goes on without end goes through one of these.
 */
record Steps(Allowance allowance) implements NodeVisitorFactory {
  @Override
  public NodeVisitor createVisitor(PebbleTemplate template) {
    return new AbstractNodeVisitor((PebbleTemplateImpl) template) {
      @Override
      public void visit(BodyNode body) {
        super.visit(body);
        long written = 0;
        int line = body.getLineNumber();
        for (RenderableNode child : body.getChildren()) {
          written += child instanceof TextNode text ? text.getData().length : 1;
          if (line == 0 && child instanceof AbstractRenderableNode known) {
            line = known.getLineNumber();
          }
        }
        body.getChildren().add(0, new Step(allowance, written, line));
      }
    };
  }

  /** Writes nothing. */
  private static final class Step extends AbstractRenderableNode {
    private final Allowance allowance;
    private final long characters;

    Step(Allowance allowance, long characters, int line) {
      super(line);
      this.allowance = allowance;
      this.characters = characters;
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) {
      allowance.step(characters, self, getLineNumber());
    }

    @Override
    public void accept(NodeVisitor visitor) {
      visitor.visit((Node) this);
    }
  }
}
