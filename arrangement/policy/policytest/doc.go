// Package policytest tests policies: whether each rule decides as its author meant, whether the tests would notice if it
// did not, and what the rules do to a population. It is for people who write rules with
// [github.com/canpolice/ipp/arrangement/policy], those of this library as well as those of a police service.
//
// # One call
//
// A suite is a table of cases named in words, each with the verdict and the rules that are to block. [Run] holds the
// policy to it:
//
//	func TestOurPolicy(t *testing.T) {
//		policytest.Run(t, ours(), []policytest.Case[officer]{
//			{Name: "fit in every way", Subject: fit, Nomination: may1, Tour: tour, Verdict: policy.Met},
//			{
//				Name: "sworn five years ago less a day", Subject: late, Nomination: may1, Tour: tour,
//				Verdict: policy.Unmet, Blocking: []string{"our-service/service-years"},
//			},
//		})
//	}
//
// It fails, by the name of the case or the ID of the rule, when
//
//   - a case is decided otherwise; the decision is printed with its reasons,
//   - a rule is met by the blank subject, of which nothing is stated ([Blank]),
//   - a rule was not seen met, not met, unknown where a fact can be missing, and on both sides of its days ([Cover]),
//   - a rule could be changed without any case noticing ([Mutate]).
//
// Each of these is a function of its own that needs no test to run in, and gives a report with a text in both official
// languages and a JSON form.
//
// # Edges
//
// [Boundaries] tries every edge of every rule's days for one subject, the day before, on the day and the day after, and
// gives a readable table. A person checks it once; the caller's test keeps it in a file and compares. [OnPopulation] says
// which rules never fail on a population, whose failures another rule always covers, and which are never met together.
//
// # Where it stands
//
// The package stands above arrangement/policy. It imports package testing, so programs import it for their tests and
// reports, and no other package of the library does.
package policytest
