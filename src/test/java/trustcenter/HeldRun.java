package trustcenter;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.ListeningConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.VMDisconnectEvent;
import com.sun.jdi.request.ClassPrepareRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;

/**
 * A run that a debugger holds where a method begins, to be killed there: moments that pass too
 * quickly to be met by watching the disk.
 */
final class HeldRun {
  private static final long PATIENCE = 60_000;

  private final String type;
  private final String method;

  HeldRun(String type, String method) {
    this.type = type;
    this.method = method;
  }

  /** Starts a process with an option for its JVM. */
  interface Start {
    Process with(String option) throws IOException;
  }

  /** Kills a run where the method begins; whether it came there. */
  boolean kill(Start start) throws Exception {
    ListeningConnector connector =
        Bootstrap.virtualMachineManager().listeningConnectors().stream()
            .filter(each -> each.transport().name().equals("dt_socket"))
            .findFirst()
            .orElseThrow();
    Map<String, Connector.Argument> arguments = connector.defaultArguments();
    Objects.requireNonNull(arguments.get("localAddress")).setValue("127.0.0.1");
    Objects.requireNonNull(arguments.get("timeout")).setValue(Long.toString(PATIENCE));
    String address = connector.startListening(arguments);
    Process process = start.with("-agentlib:jdwp=transport=dt_socket,suspend=y,address=" + address);
    try {
      return comesThere(connector.accept(arguments));
    } finally {
      process.destroyForcibly().waitFor();
      connector.stopListening(arguments);
    }
  }

  private boolean comesThere(VirtualMachine machine) throws InterruptedException {
    ClassPrepareRequest loaded = machine.eventRequestManager().createClassPrepareRequest();
    loaded.addClassFilter(type);
    loaded.enable();
    EventSet events = machine.eventQueue().remove(PATIENCE);
    while (events != null) {
      for (Event event : events) {
        if (event instanceof ClassPrepareEvent prepared) {
          hold(machine, prepared.referenceType());
        } else if (event instanceof BreakpointEvent || event instanceof VMDisconnectEvent) {
          return event instanceof BreakpointEvent;
        }
      }
      events.resume();
      events = machine.eventQueue().remove(PATIENCE);
    }
    return false;
  }

  private void hold(VirtualMachine machine, ReferenceType loaded) {
    machine
        .eventRequestManager()
        .createBreakpointRequest(loaded.methodsByName(method).get(0).location())
        .enable();
  }
}
