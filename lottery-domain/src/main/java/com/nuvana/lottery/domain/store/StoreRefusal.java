package com.nuvana.lottery.domain.store;

import com.nuvana.lottery.domain.Refusal;
import java.util.List;

/** Why a person or a setting is not accepted, whatever the command. */
public sealed interface StoreRefusal extends Refusal {

    /** Nobody is logged in. */
    record NotAuthenticated() implements StoreRefusal {
        @Override
        public String code() {
            return "NOT_AUTHENTICATED";
        }
    }

    /** The actor's role is too low, and no approval can help. */
    record RoleRequired(Role role) implements StoreRefusal {
        @Override
        public String code() {
            return "ROLE_REQUIRED";
        }
    }

    /** A person of that role has to allow it; {@code about} names what, where it concerns particular packs. */
    record ApprovalRequired(Role role, List<String> about) implements StoreRefusal {
        /** Copies the list. */
        public ApprovalRequired {
            about = List.copyOf(about);
        }

        @Override
        public String code() {
            return "APPROVAL_REQUIRED";
        }
    }

    /** A required setting has no value; the store has to be set up first. */
    record StoreNotConfigured(List<String> missing) implements StoreRefusal {
        /** Copies the list. */
        public StoreNotConfigured {
            missing = List.copyOf(missing);
        }

        @Override
        public String code() {
            return "STORE_NOT_CONFIGURED";
        }
    }

    /** A setting, name or label outside what is allowed. */
    record SettingInvalid(String field, String given, String allowed) implements StoreRefusal {
        @Override
        public String code() {
            return "SETTING_INVALID";
        }
    }

    /** A reason is needed and absent, or none of the allowed ones. */
    record ReasonRequired(List<String> allowed) implements StoreRefusal {
        /** Copies the list. */
        public ReasonRequired {
            allowed = List.copyOf(allowed);
        }

        @Override
        public String code() {
            return "REASON_REQUIRED";
        }
    }

    /** A note over its length. */
    record NotesTooLong(int length, int longest) implements StoreRefusal {
        @Override
        public String code() {
            return "NOTES_TOO_LONG";
        }
    }

    /** The cloud owns this record; the store cannot change it. */
    record CloudOwned(String record) implements StoreRefusal {
        @Override
        public String code() {
            return "CLOUD_OWNED";
        }
    }
}
