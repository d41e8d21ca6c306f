# One image per program: docker build --build-arg MODULE=intake-service .
# Layers from what changes least to what changes most: libraries first, then what is ours.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 mvn -B -q -DskipTests package -am \
    -pl intake-service,dispatch-service,feedback-service,analytics-service,identity-server,front-door

FROM build AS layers
ARG MODULE
RUN cp "${MODULE:?}"/target/*-exec.jar /app.jar \
    && mkdir -p /layers/dependencies /layers/snapshot-dependencies /layers/application \
    && java -Djarmode=tools -jar /app.jar extract --layers --destination /layers --force

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --user-group --no-create-home yihu \
    && install -d -o yihu -g yihu -m 700 /var/lib/yihu /var/lib/yihu/identity /var/lib/yihu/keys
COPY --chmod=755 deploy/healthy /usr/local/bin/healthy
WORKDIR /app
COPY --from=layers /layers/dependencies/ ./
COPY --from=layers /layers/snapshot-dependencies/ ./
COPY --from=layers /layers/application/ ./
USER yihu
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-jar", "app.jar"]
