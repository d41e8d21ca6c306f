/**
 * What can be known of {@code docker-compose.yml} and {@code deploy/} without Docker: they are well-formed, and what they name
 * is there.
 */
package io.yihu.allinone.deploy;
