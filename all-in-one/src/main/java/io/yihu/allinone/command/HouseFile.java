package io.yihu.allinone.command;

import io.yihu.allinone.Part;
import io.yihu.allinone.client.House;
import io.yihu.allinone.client.TokenSource;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** Where the services of the house on a data folder answer, for commands given beside it. */
public final class HouseFile {
    /** Its name. */
    public static final String NAME = "services.properties";

    private HouseFile() {}

    /** Says where they answer now. */
    public static void save(Path file, Map<Part, URI> services) {
        Properties addresses = new Properties();
        services.forEach((part, uri) -> addresses.setProperty(part.name(), uri.toString()));
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            addresses.store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IOException none has run on this folder */
    static House read(Path data, TokenSource tokens) throws IOException {
        Properties addresses = new Properties();
        try (Reader in = Files.newBufferedReader(data.resolve(NAME), StandardCharsets.UTF_8)) {
            addresses.load(in);
        }
        return new House(
                address(addresses, Part.INTAKE),
                address(addresses, Part.DISPATCH),
                address(addresses, Part.FEEDBACK),
                address(addresses, Part.ANALYTICS),
                tokens);
    }

    private static URI address(Properties addresses, Part part) throws IOException {
        String address = addresses.getProperty(part.name());
        if (address == null) {
            throw new IOException("no address of " + part + " in " + NAME);
        }
        return URI.create(address);
    }
}
