#pragma once
// Where a factor's value comes from: what the reader assumes, then the subject's own field, then the
// catalog's route, then a stated default.

#include <optional>
#include <string>
#include <string_view>

#include "catalog/catalog.hpp"
#include "request/request.hpp"
#include "scenario/chain.hpp"

namespace tantawatt {

class Lookup {
public:
  /// `route` may be null. `scope` tells two subjects of one request apart ("a", "inference").
  Lookup(const Catalog& catalog, const Request& request, const Subject& subject, const Route* route,
         std::string_view scope, Chain& chain)
      : catalog_(catalog), request_(request), subject_(subject), route_(route), scope_(scope),
        chain_(chain) {}

  /// The factor's place in the chain, or nothing when nobody gives it. Warns `assume-wins` where
  /// both the subject and `assume` give it.
  std::optional<std::size_t> find(const char* factor);
  /// Like find; a factor that nobody gives is `missing-field` at the subject's own field. The place
  /// is then that of no factor, for a chain that is thrown away.
  std::size_t need(const char* factor);
  /// Like find, else the catalog's published value, with a warning of that code.
  std::size_t need_or(const char* factor, const std::optional<PublishedValue>& fallback, const char* warning);
  /// What a chain lacks. Building goes on, so ask for it at the end; the first complaint stands.
  void complain(Error error);
  const std::optional<Error>& error() const { return error_; }
  /// A number that the engine worked out itself, to stand in the chain under its own name.
  std::size_t computed(std::string_view id, std::string_view unit, Estimate estimate, std::string_view source);
  /// Is it given by the reader or the subject (rather than by a route)?
  bool set_by_reader(std::string_view factor) const;

  const Catalog& catalog() const { return catalog_; }
  const Request& request() const { return request_; }
  const Subject& subject() const { return subject_; }
  const Route* route() const { return route_; }
  std::string_view scope() const { return scope_; }
  Chain& chain() { return chain_; }
  const Hardware* accelerator() const;

private:
  const Assumption* assumption(std::string_view factor) const;

  const Catalog& catalog_;
  const Request& request_;
  const Subject& subject_;
  const Route* route_;
  std::string_view scope_;
  Chain& chain_;
  std::optional<Error> error_;
};

} // namespace tantawatt
