import com.sun.jdi.Bootstrap;
import com.sun.jdi.Location;
import com.sun.jdi.Method;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.StackFrame;
import com.sun.jdi.ThreadReference;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.LaunchingConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.request.ClassPrepareRequest;
import com.sun.jdi.request.EventRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Follows a draft through the packages of the program while it runs.
 *
 * <pre>
 * mvn package -DskipTests
 * java src/main/scripts/Walk.java 'target/chengwen/lib/*' io.github.chengwen.cli.Main convert DRAFT
 * </pre>
 *
 * The program runs under the debugger of the JDK, which looks at the first calls of every method.
 * Printed are how many files and packages were entered, how many pairs of packages there are of
 * which one calls the other, and the returns: A calls B, and B, or what B calls, calls A again.
 */
public final class Walk {

    private static final String OWN = "io.github.chengwen";
    private static final int CALLS_OF_A_METHOD = 40;

    private final Set<String> files = new TreeSet<>();
    private final Set<String> packages = new TreeSet<>();
    private final Set<String> moves = new TreeSet<>();
    private final Map<String, String> returns = new TreeMap<>();
    private final Map<Method, Integer> calls = new HashMap<>();

    public static void main(String[] arguments) throws Exception {
        LaunchingConnector connector = Bootstrap.virtualMachineManager().defaultConnector();
        Map<String, Connector.Argument> launch = connector.defaultArguments();
        launch.get("options").setValue("-cp \"" + arguments[0] + "\"");
        launch.get("main")
                .setValue(String.join(" ", List.of(arguments).subList(1, arguments.length)));
        Walk walk = new Walk();
        walk.follow(connector.launch(launch));
        walk.print();
    }

    private void follow(VirtualMachine machine) throws Exception {
        Thread words = new Thread(() -> copy(machine));
        words.start();
        ClassPrepareRequest prepared = machine.eventRequestManager().createClassPrepareRequest();
        prepared.addClassFilter(OWN + ".*");
        prepared.enable();
        try {
            while (true) {
                EventSet events = machine.eventQueue().remove();
                for (Event event : events) {
                    if (event instanceof ClassPrepareEvent loaded) {
                        stopAtMethods(machine, loaded.referenceType());
                    } else if (event instanceof BreakpointEvent stop) {
                        enter(stop);
                    }
                }
                events.resume();
            }
        } catch (VMDisconnectedException end) {
            words.join();
        }
    }

    private static void copy(VirtualMachine machine) {
        try {
            machine.process().getErrorStream().transferTo(System.err);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void stopAtMethods(VirtualMachine machine, ReferenceType type) {
        for (Method method : type.methods()) {
            Location start = method.location();
            if (start != null && start.codeIndex() >= 0 && !method.isSynthetic()) {
                EventRequest stop = machine.eventRequestManager().createBreakpointRequest(start);
                stop.setSuspendPolicy(EventRequest.SUSPEND_EVENT_THREAD);
                stop.enable();
            }
        }
    }

    private void enter(BreakpointEvent stop) throws Exception {
        if (calls.merge(stop.location().method(), 1, Integer::sum) >= CALLS_OF_A_METHOD) {
            stop.request().disable();
        }
        List<String> rooms = rooms(stop.thread());
        String here = rooms.get(0);
        packages.add(here);
        files.add(stop.location().declaringType().name().replaceFirst("\\$.*", ""));
        if (rooms.size() > 1) {
            moves.add(rooms.get(1) + " -> " + here);
        }
        int before = rooms.subList(1, rooms.size()).indexOf(here);
        if (before >= 0) {
            String method = stop.location().declaringType().name() + "." + stop.location().method().name();
            returns.putIfAbsent(here + " <- " + rooms.get(1), method.substring(OWN.length() + 1));
        }
    }

    /** The packages of the calls that are open, the innermost first, neighbours that are the same once. */
    private static List<String> rooms(ThreadReference thread) throws Exception {
        List<String> rooms = new ArrayList<>();
        for (StackFrame frame : thread.frames()) {
            String type = frame.location().declaringType().name();
            if (type.startsWith(OWN + ".")) {
                int end = type.lastIndexOf('.');
                String room = end > OWN.length() ? type.substring(OWN.length() + 1, end) : "(root)";
                if (rooms.isEmpty() || !rooms.get(rooms.size() - 1).equals(room)) {
                    rooms.add(room);
                }
            }
        }
        return rooms;
    }

    private void print() {
        System.out.printf(
                "%d files in %d packages, %d pairs of packages that call, %d returns%n",
                files.size(), packages.size(), moves.size(), returns.size());
        returns.forEach((pair, method) -> System.out.println(pair + "  " + method));
    }
}
