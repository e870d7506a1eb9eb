package cn.fadu.identity;

import cn.fadu.shared.CanonicalJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an entry of an organ's administration states about its people: the payload is {@code {"<name>":{…}}} with the simple
 * name of the record and its components, all of them text. Names and components are permanent. People are named by their
 * log-in names; why somebody is away is not recorded.
 */
sealed interface AdministrationFact {

    /** Key of the act. */
    String action();

    record OrganEntered(String level, String profile) implements AdministrationFact {
        @Override
        public String action() {
            return "admin_organ_entered";
        }
    }

    /** The auditors of {@code supervisor} see the findings of the organ from then on. */
    record SupervisorEntered(String supervisor) implements AdministrationFact {
        @Override
        public String action() {
            return "admin_supervisor_entered";
        }
    }

    /** Names may have changed as well; both components are what holds from now on. */
    record OrganChanged(String level, String profile) implements AdministrationFact {
        @Override
        public String action() {
            return "admin_organ_changed";
        }
    }

    /** {@code function} is null for a unit that does nothing for others. */
    record UnitEntered(String unit, String function) implements AdministrationFact {
        @Override
        public String action() {
            return "admin_unit_entered";
        }
    }

    record PersonEntered(String person) implements AdministrationFact {
        @Override
        public String action() {
            return "admin_person_entered";
        }
    }

    /** {@code since} is an ISO date, the first day in the post. */
    record PostGiven(String person, String unit, String post, String since) implements AdministrationFact {
        @Override
        public String action() {
            return "admin_post_given";
        }
    }

    /** {@code lastDay} is the ISO date of the last day in the post. */
    record PostEnded(String person, String unit, String post, String lastDay) implements AdministrationFact {
        @Override
        public String action() {
            return "admin_post_ended";
        }
    }

    /** Proposed by a system administrator; {@code change} is its id. {@code since} is an ISO date, the first day in the post. */
    record PostProposed(String change, String person, String unit, String post, String since) implements AdministrationFact {
        @Override
        public String action() {
            return "admin_post_proposed";
        }
    }

    /** {@code lastDay} is the ISO date of the last day in the post. */
    record PostEndProposed(String change, String person, String unit, String post, String lastDay) implements AdministrationFact {
        @Override
        public String action() {
            return "admin_post_end_proposed";
        }
    }

    record SupervisorProposed(String change, String supervisor) implements AdministrationFact {
        @Override
        public String action() {
            return "admin_supervisor_proposed";
        }
    }

    /** {@code person} is whom the proposal is about, or null for a supervisor. */
    record ProposalDeclined(String change, String person) implements AdministrationFact {
        @Override
        public String action() {
            return "admin_proposal_declined";
        }
    }

    /** The person has a new password that is good once. */
    record PasswordHandedOut(String person) implements AdministrationFact {
        @Override
        public String action() {
            return "admin_password_handed_out";
        }
    }

    record AccountEnabled(String person) implements AdministrationFact {
        @Override
        public String action() {
            return "admin_enabled";
        }
    }

    record AccountDisabled(String person) implements AdministrationFact {
        @Override
        public String action() {
            return "admin_disabled";
        }
    }

    record LogInUnlocked(String person) implements AdministrationFact {
        @Override
        public String action() {
            return "admin_unlocked";
        }
    }

    /** {@code since} and {@code until} are ISO dates, both included. */
    record SubstituteNamed(String substitution, String holder, String substitute, String unit, String post, String since,
                           String until) implements AdministrationFact {
        @Override
        public String action() {
            return "admin_substitute_named";
        }
    }

    /** Ended before its time; {@code lastDay} is the ISO date of the last day on which the substitute could act. */
    record SubstitutionEnded(String substitution, String holder, String substitute, String unit, String post, String lastDay)
            implements AdministrationFact {
        @Override
        public String action() {
            return "admin_substitution_ended";
        }
    }

    /** A program may act for the person in the post until the ISO date; {@code scope} is READ or WRITE. */
    record TokenMade(String token, String person, String unit, String post, String name, String scope, String until)
            implements AdministrationFact {
        @Override
        public String action() {
            return "admin_token_made";
        }
    }

    /** {@code person} is whose token it was. */
    record TokenRevoked(String token, String person) implements AdministrationFact {
        @Override
        public String action() {
            return "admin_token_revoked";
        }
    }

    default byte[] payload() {
        ObjectNode payload = JsonNodeFactory.instance.objectNode();
        payload.set(getClass().getSimpleName(), JsonMapper.shared().valueToTree(this));
        return CanonicalJson.write(payload);
    }
}
