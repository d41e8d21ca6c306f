/** What the house is for, told as tests: tickets on their way through four services, HTTP and Kafka. */
@NullMarked
package io.yihu.allinone.story;

import org.jspecify.annotations.NullMarked;
