/**
 * The catalogue (派单目录) as people look at it and try it: where would it go, and what would a draft have done with the
 * tickets of a past period, and what rulings propose for it. Reads the ticket projection and the reference data; stores
 * only which proposals were dismissed and publishes nothing.
 * Endpoints: /api/catalogue/explain, /api/catalogue/simulations; pages /dispatch/catalogue.
 */
@NullMarked
package io.yihu.dispatch.catalogue;

import org.jspecify.annotations.NullMarked;
