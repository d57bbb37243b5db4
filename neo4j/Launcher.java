import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * One Neo4j server on the loopback address: java Launcher.java HOME NAME=VALUE… (settings as neo4j.conf has them).
 * Prints READY when Bolt answers; stops cleanly on SIGTERM, SIGINT, or when its standard input ends, so that it never outlives its parent.
 */
public final class Launcher {
    public static void main(String[] args) throws Exception {
        Map<String, String> settings = new LinkedHashMap<>();
        for (int i = 1; i < args.length; i++) {
            int equals = args[i].indexOf('=');
            settings.put(args[i].substring(0, equals), args[i].substring(equals + 1));
        }
        var server = new DatabaseManagementServiceBuilder(Path.of(args[0])).setConfigRaw(settings).build();
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        System.out.println("READY");
        while (System.in.read() >= 0) { /* wait for the end of the input */ }
        System.exit(0);
    }
}
