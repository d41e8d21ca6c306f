package io.yihu.allinone;

import io.yihu.allinone.client.House;
import io.yihu.allinone.client.HouseException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The words of a command given beside a running house.
 *
 * @param words without {@code --data DIR}
 */
record HouseCli(Path data, List<String> words) {

    private static final String DATA = "--data";

    static HouseCli of(List<String> arguments, Path usualData) {
        List<String> words = new ArrayList<>(arguments);
        int option = words.indexOf(DATA);
        if (option < 0 || option + 1 >= words.size()) {
            return new HouseCli(usualData, List.copyOf(words));
        }
        Path data = Path.of(words.remove(option + 1));
        words.remove(option);
        return new HouseCli(data, List.copyOf(words));
    }

    /** Carries the command out in the house on the data folder, and answers its exit code; 1 where there is none. */
    int in(ToIntFunction<House> command) {
        try {
            return command.applyAsInt(HouseFile.open(data));
        } catch (IOException e) {
            System.err.println("一呼没有在数据目录 " + data + " 上运行，请先执行 ./yihu run / yihu is not running on " + data
                    + "; start it with ./yihu run");
        } catch (HouseException e) {
            System.err.println(e.getMessage());
        }
        return 1;
    }
}
