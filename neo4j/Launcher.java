import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * One Neo4j server on the loopback address: java Launcher.java HOME PORT AUTH(true|false).
 * Prints READY when Bolt answers; stops cleanly on SIGTERM, SIGINT, or when its standard input ends, so that it never outlives its parent.
 */
public final class Launcher {
    public static void main(String[] args) throws Exception {
        var server = new DatabaseManagementServiceBuilder(Path.of(args[0]))
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(args[1])))
                .setConfig(GraphDatabaseSettings.auth_enabled, Boolean.parseBoolean(args[2]))
                .setConfig(GraphDatabaseSettings.pagecache_memory, 128L << 20)
                .setConfig(GraphDatabaseSettings.transaction_timeout, Duration.ofMinutes(10))
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        System.out.println("READY");
        while (System.in.read() >= 0) { /* wait for the end of the input */ }
        System.exit(0);
    }
}
