package io.yihu.intake.matter.learn;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A model as bytes and back: packed, with the number of this form before everything else. */
public final class ModelBytes {
    private static final int FORM = 1;

    private ModelBytes() {}

    /** As bytes; equal models are equal bytes. */
    public static byte[] write(Model model) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            Recipe recipe = model.terms.recipe();
            out.writeInt(FORM);
            out.writeInt(recipe.shortest());
            out.writeInt(recipe.longest());
            out.writeInt(recipe.texts());
            out.writeDouble(recipe.cost());
            out.writeDouble(model.sharpness);
            names(out, model.labels);
            names(out, model.terms.names());
            for (float weight : model.terms.weights()) {
                out.writeFloat(weight);
            }
            for (Weights weights : model.weights) {
                write(out, weights);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @throws UncheckedIOException where these bytes are none of ours, or of a later form */
    public static Model read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
            int form = in.readInt();
            if (form != FORM) {
                throw new IOException("a model of form " + form);
            }
            Recipe recipe = new Recipe(in.readInt(), in.readInt(), in.readInt(), in.readDouble());
            double sharpness = in.readDouble();
            List<String> labels = names(in);
            List<String> terms = names(in);
            float[] rarity = new float[terms.size()];
            for (int i = 0; i < rarity.length; i++) {
                rarity[i] = in.readFloat();
            }
            Weights[] weights = new Weights[labels.size()];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = weights(in, terms.size() + 1);
            }
            return new Model(new Terms(recipe, terms, rarity), labels, weights, sharpness);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void names(DataOutputStream out, List<String> names) throws IOException {
        out.writeInt(names.size());
        for (String name : names) {
            out.writeUTF(name);
        }
    }

    private static List<String> names(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            names.add(in.readUTF());
        }
        return names;
    }

    private static void write(DataOutputStream out, Weights weights) throws IOException {
        out.writeFloat(weights.step());
        for (short step : weights.steps()) {
            out.writeShort(step);
        }
    }

    private static Weights weights(DataInputStream in, int size) throws IOException {
        float step = in.readFloat();
        short[] steps = new short[size];
        for (int i = 0; i < size; i++) {
            steps[i] = in.readShort();
        }
        return new Weights(step, steps);
    }
}
