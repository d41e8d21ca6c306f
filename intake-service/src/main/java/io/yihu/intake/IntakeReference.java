package io.yihu.intake;

import io.yihu.events.CategoryReference;
import io.yihu.events.PlaceReference;
import io.yihu.intake.domain.Categories;
import io.yihu.intake.domain.Gazetteer;
import io.yihu.kit.reference.InvalidReferenceData;
import io.yihu.kit.reference.ReferenceFiles;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** The reference data of intake, read and checked as a whole before the service starts. */
record IntakeReference(Gazetteer places, Categories categories) {
    record PlacesFile(@Nullable List<PlaceReference> places) {}

    record CategoriesFile(@Nullable List<CategoryReference> categories) {}

    /**
     * Reads both files.
     *
     * @throws InvalidReferenceData naming file and entry
     */
    static IntakeReference read(IntakeProperties files) {
        PlacesFile places = ReferenceFiles.read(files.places(), PlacesFile.class);
        CategoriesFile categories = ReferenceFiles.read(files.categories(), CategoriesFile.class);
        return new IntakeReference(
                checked(files.places(), "places", places.places(), Gazetteer::new),
                checked(files.categories(), "categories", categories.categories(), Categories::new));
    }

    private static <E, T> T checked(Resource file, String key, @Nullable List<E> entries, Function<List<E>, T> make) {
        if (entries == null) {
            throw new InvalidReferenceData(file.getDescription(), key, "it is missing");
        }
        try {
            return make.apply(entries);
        } catch (IllegalArgumentException e) {
            throw new InvalidReferenceData(file.getDescription(), key, String.valueOf(e.getMessage()));
        }
    }
}
