/** Classes that break the architecture rules on purpose, so that the rules are seen to bite. */
package io.yihu.events.planted;
