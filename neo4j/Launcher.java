import java.nio.file.Path;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * One Neo4j server: java Launcher HOME, with its settings in HOME/neo4j.conf.
 * Prints READY when Bolt answers; stops cleanly on SIGTERM, SIGINT, or when its standard input ends, so that it never outlives its parent.
 */
public final class Launcher {
    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]);
        var server = new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(home.resolve("neo4j.conf")).build();
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        System.out.println("READY");
        while (System.in.read() >= 0) { /* wait for the end of the input */ }
        System.exit(0);
    }
}
