/**
 * The API for programs of others, {@code /api/v1}: the same use cases and rights as the pages, as JSON. Its description is
 * {@code api/openapi.yaml}; docs/api.md is its guide.
 */
package cn.fadu.api;
