package io.yihu.frontdoor.page;

import io.yihu.frontdoor.session.Person;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Keeps the body of an answer back where it is a problem, and lets every other one through as it comes. */
final class HeldProblem extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private long announced = -1;
    private @Nullable Person person;

    HeldProblem(HttpServletResponse response) {
        super(response);
    }

    byte[] problem() {
        return body.toByteArray();
    }

    /** Who was signed in when the problem was written; Security forgets it before the page is made. */
    @Nullable
    Person person() {
        return person;
    }

    private boolean isProblem() {
        String type = getContentType();
        return type != null && type.startsWith("application/problem+json");
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (isProblem()) {
            person = Person.present().orElse(null);
            return new Holding();
        }
        if (announced >= 0) {
            super.setContentLengthLong(announced);
        }
        return super.getOutputStream();
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!isProblem()) {
            super.flushBuffer();
        }
    }

    @Override
    public void setContentLength(int length) {
        setContentLengthLong(length);
    }

    @Override
    public void setContentLengthLong(long length) {
        announced = length;
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        if (value == null || !announces(name, value)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, @Nullable String value) {
        if (value == null || !announces(name, value)) {
            super.addHeader(name, value);
        }
    }

    private boolean announces(String name, String value) {
        if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
            return false;
        }
        announced = Long.parseLong(value);
        return true;
    }

    private final class Holding extends ServletOutputStream {
        @Override
        public void write(int octet) {
            body.write(octet);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("problems are written at once");
        }
    }
}
