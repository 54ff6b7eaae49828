// Package training models the courses that officers take before and during a mission: what is taught, by whom, where,
// and how long a course was at different times.
//
// # Courses and their lengths
//
// A [Course] has its subjects and the body that gives it. How long a course is differs by mission and by year, and no
// public page gives one figure for all; so a course keeps each [Length] that a source states, with the mission it was
// for, when that was, and the citation. [Course.LengthNear] is the one nearest to a day:
//
//	course := training.PreDeployment()
//	length, known := course.LengthNear(departure)
//	length.In(language.French)     // "au moins 14 jours (Soudan, mai 2008)"
//	length.Basis                   // and where that is written
//
// A length that a source gives in part only is kept so: "at least two weeks" has no upper bound, and it is not read as
// two weeks. What nobody states is the zero [policy.Measure], never a number.
//
// # What is known
//
// [PreDeployment] is the training that the RCMP gives in Ottawa to everyone who passed the selection. It is the
// responsibility of the country that sends officers; the United Nations writes materials for it. How many hours a
// subject takes, and how long a certificate is valid, no public source states.
//
// # Where it stands
//
// The package stands above arrangement and personnel, of which it needs only the ground floor today: arrangement/policy
// for measures and citations, arrangement/calendar for dates of known precision. The packages mission and the programs in
// examples stand on it.
package training
