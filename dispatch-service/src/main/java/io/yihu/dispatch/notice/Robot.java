package io.yihu.dispatch.notice;

import io.yihu.dispatch.domain.notice.Delivery;
import io.yihu.dispatch.domain.notice.Message;
import io.yihu.dispatch.domain.notice.NoticeChannel;
import io.yihu.dispatch.domain.notice.NoticeGroup;
import io.yihu.kit.time.MachineTime;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Speaks to the robots of group chats. Follows no redirects; what went wrong is told without the address. */
@Component
final class Robot {
    private final NoticeAddresses addresses;
    private final NoticeProperties properties;
    private final HttpClient http;

    Robot(NoticeAddresses addresses, NoticeProperties properties) {
        this.addresses = addresses;
        this.properties = properties;
        this.http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(properties.timeout())
                .build();
    }

    /** Whether the group's robot has an address. */
    boolean connected(NoticeGroup group) {
        return addresses.find(group.address()).isPresent();
    }

    /** Says it; answers within the timeout whatever happens. */
    Delivery say(NoticeGroup group, NoticeChannel channel, Message message) {
        Optional<URI> address = addresses.find(group.address());
        if (address.isEmpty()) {
            return Delivery.unreachable(Reasons.NO_ADDRESS);
        }
        HttpRequest request = HttpRequest.newBuilder(signed(address.get(), group, channel))
                .timeout(properties.timeout())
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(channel.fill(message)))
                .build();
        return answer(channel, http.sendAsync(request, BodyHandlers.ofByteArray()));
    }

    private URI signed(URI address, NoticeGroup group, NoticeChannel channel) {
        return channel.signing() == NoticeChannel.Signing.NONE
                ? address
                : addresses
                        .secret(group.address())
                        .map(secret -> RobotSignature.signed(address, secret, MachineTime.now()))
                        .orElse(address);
    }

    private Delivery answer(NoticeChannel channel, CompletableFuture<HttpResponse<byte[]>> asked) {
        try {
            HttpResponse<byte[]> answer = asked.get(properties.timeout().toMillis(), TimeUnit.MILLISECONDS);
            return Delivery.of(channel, answer.statusCode(), answer.body());
        } catch (TimeoutException e) {
            asked.cancel(true);
            return Delivery.unreachable(Reasons.TIMEOUT);
        } catch (InterruptedException e) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            return Delivery.unreachable(Reasons.INTERRUPTED);
        } catch (ExecutionException e) {
            return Delivery.unreachable(reason(e.getCause()));
        }
    }

    private static String reason(@Nullable Throwable cause) {
        if (cause instanceof HttpTimeoutException) {
            return Reasons.TIMEOUT;
        }
        return cause instanceof ConnectException ? Reasons.NO_CONNECTION : Reasons.BROKEN_OFF;
    }
}
